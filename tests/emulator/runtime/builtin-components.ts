import { type Builtin, mirror } from './builtin'
import { canvas, image, richText } from './builtin-media'
import { pageContainer } from './builtin-page-container'
import { button, navigator } from './builtin-press'
import { input, scrollView, textarea } from './builtin-scroll-and-input'

const container: Builtin = { properties: [] }

/** While a finger is down, hover-class is on; it stays a moment as WeChat's does (50 ms, 400 ms). */
const view: Builtin = {
  properties: ['hidden', 'hoverClass', 'hoverStartTime', 'hoverStayTime'],
  attached({ element, data }) {
    let timer = 0
    const later = (on: boolean, ms: unknown, usual: number) => {
      clearTimeout(timer)
      const name = String(data.hoverClass ?? '')
      if (name === '' || name === 'none') return
      timer = window.setTimeout(() => element.classList.toggle(name, on), Number(ms ?? usual) || usual)
    }
    element.addEventListener('touchstart', () => later(true, data.hoverStartTime, 50), { passive: true })
    for (const end of ['touchend', 'touchcancel']) {
      element.addEventListener(end, () => later(false, data.hoverStayTime, 400), { passive: true })
    }
  },
}

const text: Builtin = { properties: ['userSelect', 'selectable', 'space', 'decode'], changed: mirror('userSelect') }

/** A page's own settings: they act on the page element and on the root of rem. */
const pageMeta: Builtin = {
  properties: ['pageStyle', 'rootFontSize', 'pageFontSize', 'backgroundColor'],
  changed: {
    pageStyle({ element }, value) {
      element.closest('wx-page')?.setAttribute('style', String(value ?? ''))
    },
    rootFontSize({ element }, value) {
      const page = element.closest<HTMLElement>('host-page')
      if (page) page.dataset.rootFontSize = String(value ?? '')
      document.documentElement.style.fontSize = String(value ?? '')
    },
  },
}

/** Built-in components by tag. Add here what a page needs; an unknown tag is an error of the framework. */
export const BUILTINS: Record<string, Builtin> = {
  view,
  text,
  button,
  navigator,
  image,
  canvas,
  input,
  textarea,
  'scroll-view': scrollView,
  'rich-text': richText,
  'page-meta': pageMeta,
  'page-container': pageContainer,
  'cover-view': container,
  'root-portal': container,
  'swiper-item': container,
  block: container,
  form: container,
  label: container,
  swiper: container,
  'navigation-bar': container,
  icon: { properties: [], leaf: true },
  progress: { properties: [], leaf: true },
  'official-account': { properties: [], leaf: true },
}
