import Taro from '@tarojs/taro'
import { type Box, boxesOf, type ScrollPlace, scrollPage, windowHeight } from './page-boxes'
import { scrollOffset } from './scroll-offset'

export { type Box, boxesOf, type ScrollPlace, windowHeight, windowSize } from './page-boxes'

/** How often and how long, in ms, an element is waited for that is still being drawn. */
const TRIES = 20
const WAIT = 50

/** How long the page takes to glide to a place, ms. */
const GLIDE = 200

/** Where the element stood that the page was last scrolled to: not where it was to stand if the page ends before. */
let ledTo: Box | undefined

/**
 * Scrolls the page so that the element of that DOM id stands `top` px below the upper edge of the screen, once all
 * that is being drawn is drawn. Stays where it is when there is no such element.
 */
export function scrollToPlace(place: ScrollPlace): void {
  // Not Taro.nextTick: it may wait for a later change of the page. What React has drawn is sent in a task of its own.
  setTimeout(async () => {
    const selector = place.anchor && `#${place.anchor}`
    if (selector && !(await appears(selector))) return
    await scrollPage(place, 0)
    ledTo = selector ? (await boxesOf(selector))[0] : undefined
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
  Taro.nextTick(async () => {
    const [box] = await boxesOf(`#${anchor}`)
    const height = windowHeight()
    if (box && box.bottom >= height * 0.7) scrollPage({ anchor, top: height * 0.3 }, GLIDE)
  })
}

/** Scrolls the page by so many px at once, up or down. */
export async function scrollBy(px: number): Promise<void> {
  const { top } = await scrollOffset()
  scrollPage({ anchor: '', top: -(top + px) }, 0)
}

/** Scrolls the page to its top. */
export function scrollToTop(): void {
  scrollPage({ anchor: '', top: 0 }, GLIDE)
}

/**
 * Where the reader is: the element of `selector` that the page was led to, while it stands there still (the last ones
 * of a page never reach the top); else the first that begins in the upper third of the screen, else the last that began
 * above it; before all of them, how far down the page.
 */
export async function placeInView(selector: string): Promise<ScrollPlace> {
  const line = windowHeight() / 3
  const boxes = await boxesOf(selector)
  const led = boxes.find(({ id, top }) => id === ledTo?.id && Math.abs(top - ledTo.top) < 1)
  const begun = boxes.filter(({ id, top }) => id && top < line)
  const found = led ?? begun.find(({ top }) => top >= 0) ?? begun[begun.length - 1]
  return found ? { anchor: found.id, top: found.top } : { anchor: '', top: -(await scrollOffset()).top }
}
