import Taro from '@tarojs/taro'
import { afterGuards } from './back-guard.h5'
import './mend-address.h5'

// Somebody has typed or pasted another address of ours, or followed a link to it: it is opened as in a new tab. The
// router would go on showing the page that it has. Its own entries have a state; see back-guard.h5 for the order.
window.addEventListener('popstate', (event) => {
  if (history.state !== null) return
  event.stopImmediatePropagation()
  location.reload()
})

/**
 * Puts the reader's place into the address bar and the title, so that a browser's own ways of passing on a page, of
 * marking it and of coming back to it carry it.
 *
 * @param link a page of ours, as `linkOf` gives it
 */
export function showPlace(link: string, title: string): void {
  afterGuards(() => {
    Taro.setNavigationBarTitle({ title })
    if (location.hash === `#${link}`) return
    history.replaceState({ ...history.state, shownPlace: true }, '', `#${link}`)
  })
}

/** Whether the address of this page is one that `showPlace` wrote, and not one that somebody has opened. */
export function isShownPlace(): boolean {
  return history.state?.shownPlace === true
}
