import Taro from '@tarojs/taro'
import type { Box, ScrollPlace } from './box'
import { scrollDocument } from './page-scroll.h5'

export type { Box, ScrollPlace } from './box'

// By the browser itself: what Taro has for this brings 10 kB of canvas contexts and user agents along.

/** Size of the window that the page scrolls in, px. */
export function windowSize(): { width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = document.documentElement
  return { width, height }
}

/** Height of the window that the page scrolls in, px. */
export function windowHeight(): number {
  return windowSize().height
}

/** All elements of the page in view that match a CSS selector, in order; not those of closed folds or hidden pages. */
export async function boxesOf(selector: string): Promise<Box[]> {
  return Array.from(document.querySelectorAll(selector))
    .filter((element) => element.getClientRects().length > 0 && !element.closest('[hidden]'))
    .map((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return { id: element.id, top, bottom }
    })
}

/** Scrolls the page to that place: at once, or smoothly where that is asked for and the reader wants it. */
export function scrollPage({ anchor, top }: ScrollPlace, smooth = false): void {
  const element = document.getElementById(anchor || pageId())
  const page = element?.closest('.taro_page')
  if (!element || !page) return
  const from = anchor ? element.getBoundingClientRect().top + window.scrollY : 0
  const calm = !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollDocument(page.id, { top: from - top, behavior: calm ? 'auto' : 'smooth' })
}

/** DOM id of the box that Taro's router has put around the page in view. */
function pageId(): string {
  return Taro.getCurrentInstance().page?.path ?? ''
}
