import { STANDARD_SIZE } from '@/platform/system-type-size'
import { bodySize, type Looks, screenProps } from '@/reader/settings/screen-style'
import { rememberTaps } from './early-taps'

/*
 * The script in index.html. The prerendered text stands in for the app, in the reader's own size and theme, until the
 * app has drawn its first page; what was tapped in it is then done by the app.
 */

const text = document.getElementById('text') as HTMLElement
const app = document.getElementById('app') as HTMLElement

/** Whether the address leads to the report that stands in the page, as one without a page or a report does. */
function isAskedFor(): boolean {
  const [, id] = /[?&]r=([^&#]*)/.exec(location.hash) ?? []
  const elsewhere = /^#\/pages\/(?!report\/)\w+\/index\/?([?#]|$)/i.test(location.hash)
  return !elsewhere && (!id || id === text.dataset.report)
}

/** The settings as Taro stores them in a browser: strange ones are the app's to repair. */
function stored(): Looks {
  try {
    return JSON.parse(localStorage.getItem('settings') ?? '').data ?? {}
  } catch {
    return {}
  }
}

const { theme, typeSize, elders } = stored()
const size = bodySize({ typeSize: typeSize && typeSize > 0 ? typeSize : null, elders }, STANDARD_SIZE)
const look = screenProps({ theme: theme === 'light' || theme === 'dark' ? theme : 'system', elders }, size)
text.className = look.className
text.style.cssText = look.style

if (isAskedFor()) giveWay()
else text.remove()

function giveWay(): void {
  const taps = rememberTaps(text)
  let doAgain: ReturnType<typeof taps> | undefined
  const observer = new MutationObserver(() => {
    if (!app.querySelector('.screen')) return // the router has made its boxes, and the page is still being drawn
    doAgain ??= taps()
    text.remove()
    if (!app.querySelector('.fold-head')) return
    observer.disconnect()
    doAgain(app)
  })
  observer.observe(app, { childList: true, subtree: true })
}

if ('serviceWorker' in navigator) {
  addEventListener('load', () => navigator.serviceWorker.register('service-worker.js').catch(() => {}))
}
