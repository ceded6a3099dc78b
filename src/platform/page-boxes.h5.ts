import Taro from '@tarojs/taro'
import type { Box, ScrollPlace } from './box'

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

/** All elements of the page that match a CSS selector, in order. */
export async function boxesOf(selector: string): Promise<Box[]> {
  return Array.from(document.querySelectorAll(selector), (element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return { id: element.id, top, bottom }
  })
}

/** Scrolls the page to that place: at once, or smoothly where `duration` is not 0 and the browser can. */
export function scrollPage({ anchor, top }: ScrollPlace, duration: number): void {
  const element = document.getElementById(anchor || pageId())
  const page = element?.closest('.taro_page')
  if (!element || !page) return
  const from = anchor ? element.getBoundingClientRect().top + page.scrollTop : 0
  page.scrollTo({ top: from - top, behavior: duration > 0 ? 'smooth' : 'auto' })
}

/** DOM id of the box that Taro's router has put around the page in view. */
function pageId(): string {
  return Taro.getCurrentInstance().page?.path ?? ''
}
