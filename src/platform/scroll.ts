import Taro from '@tarojs/taro'
import { scrollOffset } from './scroll-offset'

/** A place in the page: an element and how far its top edge is from the top of the screen, px. */
export interface ScrollPlace {
  /** DOM id of the element; empty for the page itself. */
  anchor: string
  top: number
}

/** Height of the window that the page scrolls in, px. */
export function windowHeight(): number {
  return windowSize().height
}

/** Size of the window that the page scrolls in, px. */
export function windowSize(): { width: number; height: number } {
  try {
    const { windowWidth: width, windowHeight: height } = Taro.getWindowInfo()
    return { width, height }
  } catch {
    return { width: 360, height: 600 } // base library before 2.20.1: close enough to centre something
  }
}

/** How often and how long, in ms, an element is waited for that is still being drawn. */
const TRIES = 20
const WAIT = 50

/**
 * Scrolls the page so that the element of that DOM id stands `top` px below the upper edge of the screen, once all
 * that is being drawn is drawn. Stays where it is when there is no such element.
 */
export function scrollToPlace({ anchor, top }: ScrollPlace): void {
  // Not Taro.nextTick: it may wait for a later change of the page. What React has drawn is sent in a task of its own.
  setTimeout(async () => {
    if (anchor && !(await appears(`#${anchor}`))) return
    const target = anchor ? { selector: `#${anchor}`, offsetTop: -top } : { scrollTop: -top }
    Taro.pageScrollTo({ ...target, duration: 0 }).catch(() => {})
  })
}

/** Whether an element is on the page, or will be in a second: the data of a page that opens may be under way. */
async function appears(selector: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    if ((await boxesOf(selector)).length > 0) return true
    await new Promise((resolve) => setTimeout(resolve, WAIT))
  }
  return false
}

/**
 * Scrolls the page on where the element of that DOM id, once all is drawn, ends in the lower third of the screen or
 * below it: what follows it would be out of sight. Then it begins in the upper third.
 */
export function reveal(anchor: string): void {
  Taro.nextTick(() => {
    Taro.createSelectorQuery()
      .select(`#${anchor}`)
      .boundingClientRect()
      .exec(([found]: [{ bottom: number } | null]) => {
        const height = windowHeight()
        if (!found || found.bottom < height * 0.7) return
        Taro.pageScrollTo({ selector: `#${anchor}`, offsetTop: -height * 0.3, duration: 200 }).catch(() => {})
      })
  })
}

/** Scrolls the page by so many px at once, up or down. */
export async function scrollBy(px: number): Promise<void> {
  const { top } = await scrollOffset()
  Taro.pageScrollTo({ scrollTop: top + px, duration: 0 }).catch(() => {})
}

/** Scrolls the page to its top. */
export function scrollToTop(): void {
  Taro.pageScrollTo({ scrollTop: 0, duration: 200 }).catch(() => {})
}

/**
 * Where the reader is: the first element of `selector` that begins in the upper third of the screen, else the last that
 * began above it; before all of them, how far down the page.
 */
export async function placeInView(selector: string): Promise<ScrollPlace> {
  const line = windowHeight() / 3
  const begun = (await boxesOf(selector)).filter(({ id, top }) => id && top < line)
  const found = begun.find(({ top }) => top >= 0) ?? begun[begun.length - 1]
  return found ? { anchor: found.id, top: found.top } : { anchor: '', top: -(await scrollOffset()).top }
}

/** An element of the page, and where it is below the upper edge of the screen, px. */
export interface Box {
  id: string
  top: number
  bottom: number
}

/** The elements of `selector`, in the order of the page; none where the page is not drawn yet. */
export function boxesOf(selector: string): Promise<Box[]> {
  return new Promise<Box[]>((resolve) => {
    Taro.createSelectorQuery()
      .selectAll(selector)
      .boundingClientRect()
      .exec(([found]: [Box[] | null]) => resolve(found ?? []))
  }).catch(() => []) // there is no page yet
}
