import { leavePageContainer } from '../builtin-page-container'
import type { OpenPage, PageStack } from '../page-stack'
import { asynchronous, logged } from './define-api'

/** Moves between pages and within one. */
export function navigationApis(pages: PageStack) {
  const apis = {
    navigateTo: asynchronous('navigateTo', ({ url }) => pages.navigateTo(String(url))),
    redirectTo: asynchronous('redirectTo', ({ url }) => pages.redirectTo(String(url))),
    reLaunch: asynchronous('reLaunch', ({ url }) => pages.reLaunch(String(url))),
    switchTab: asynchronous('switchTab', () => {
      throw new Error('can not switch to no-tabBar page')
    }),
    // Going back by call, too, closes a shown page-container and not the page.
    navigateBack: asynchronous('navigateBack', ({ delta = 1 }) => {
      if (leavePageContainer(pages.top.frame)) return
      if (!pages.navigateBack(Number(delta))) throw new Error('cannot navigate back at first page.')
    }),
    pageScrollTo: asynchronous('pageScrollTo', async ({ scrollTop, selector, offsetTop = 0, duration = 300 }) => {
      const target = selector === undefined ? Number(scrollTop) : topOf(pages.top, String(selector)) + Number(offsetTop)
      await scrollTo(pages.top.scroll, target, Number(duration))
      return {}
    }),
  }
  return Object.fromEntries(Object.entries(apis).map(([name, api]) => [name, logged(name, api)]))
}

/** Where the first match begins in the page, in px. Selectors cross components by `>>>`. */
function topOf({ scroll }: OpenPage, selector: string): number {
  const element = scroll.querySelector(selector.replace(/>>>/g, ' '))
  if (!element) throw new Error(`pageScrollTo: no element matches ${selector}`)
  return element.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop
}

/** Scrolls a box in `duration` ms; at once for 0. */
async function scrollTo(box: HTMLElement, target: number, duration: number) {
  const from = box.scrollTop
  const start = performance.now()
  for (let part = 0; part < 1; ) {
    part = duration > 0 ? Math.min(1, (performance.now() - start) / duration) : 1
    box.scrollTop = from + (target - from) * part
    if (part < 1) await new Promise(requestAnimationFrame)
  }
}
