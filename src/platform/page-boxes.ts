import Taro from '@tarojs/taro'
import type { Box, ScrollPlace } from './box'

export type { Box, ScrollPlace } from './box'

/** Size of the window that the page scrolls in, px. */
export function windowSize(): { width: number; height: number } {
  try {
    const { windowWidth: width, windowHeight: height } = Taro.getWindowInfo()
    return { width, height }
  } catch {
    return { width: 360, height: 600 } // base library before 2.20.1: close enough to centre something
  }
}

/** Height of the window that the page scrolls in, px. */
export function windowHeight(): number {
  return windowSize().height
}

/**
 * All elements of the page that match a CSS selector, in order; not those of closed folds, and none where the page is not
 * drawn yet.
 */
export function boxesOf(selector: string): Promise<Box[]> {
  return new Promise<Box[]>((resolve) => {
    Taro.createSelectorQuery()
      .selectAll(selector)
      .boundingClientRect()
      .exec(([found]: [Box[] | null]) => resolve((found ?? []).filter(({ top, bottom }) => bottom > top)))
  }).catch(() => []) // there is no page yet
}

/**
 * Scrolls the page to that place; resolves when it is there, or cannot go. Never smoothly: WeChat does not tell the logic
 * whether the reader has asked the system for less motion.
 */
export async function scrollPage({ anchor, top }: ScrollPlace, _smooth = false): Promise<void> {
  const target = anchor ? { selector: `#${anchor}`, offsetTop: -top } : { scrollTop: -top }
  await Taro.pageScrollTo({ ...target, duration: 0 }).catch(() => {})
}
