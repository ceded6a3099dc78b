import Taro from '@tarojs/taro'

/** An element of the page and where it is on the screen, px. */
export interface Box {
  /** DOM id; empty where it has none. */
  id: string
  top: number
  bottom: number
}

/** A place in the page: an element and how far its top edge is from the top of the screen, px. */
export interface ScrollPlace {
  /** DOM id of the element; empty for the page itself. */
  anchor: string
  top: number
}

/** Height of the window that the page scrolls in, px. */
export function windowHeight(): number {
  try {
    return Taro.getWindowInfo().windowHeight
  } catch {
    return 600 // base library before 2.20.1: close enough to centre something
  }
}

/** All elements of the page that match a CSS selector, in order. */
export function boxesOf(selector: string): Promise<Box[]> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .selectAll(selector)
      .boundingClientRect()
      .exec(([found]: [Box[] | null]) => resolve(found ?? []))
  })
}

/** Scrolls the page to that place in `duration` ms. */
export function scrollPage({ anchor, top }: ScrollPlace, duration: number): void {
  const target = anchor ? { selector: `#${anchor}`, offsetTop: -top } : { scrollTop: -top }
  Taro.pageScrollTo({ ...target, duration }).catch(() => {})
}
