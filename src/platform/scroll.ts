import Taro from '@tarojs/taro'
import { boxesOf, type ScrollPlace, scrollPage, windowHeight } from './page-boxes'
import { scrollOffset } from './scroll-offset'

export { type ScrollPlace, windowHeight } from './page-boxes'

/** How often and how long, in ms, an element is waited for that is still being drawn. */
const TRIES = 20
const WAIT = 50

/** How long the page takes to glide to a place, ms. */
const GLIDE = 200

/**
 * Scrolls the page so that the element of that DOM id stands `top` px below the upper edge of the screen, once all
 * that is being drawn is drawn. Stays where it is when there is no such element.
 */
export function scrollToPlace(place: ScrollPlace): void {
  Taro.nextTick(async () => {
    if (place.anchor === '' || (await appears(`#${place.anchor}`))) scrollPage(place, 0)
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

/** Scrolls the page to its top. */
export function scrollToTop(): void {
  scrollPage({ anchor: '', top: 0 }, GLIDE)
}

/**
 * Where the reader is: the first element of `selector` that begins in the upper third of the screen, else the last that
 * began above it; before all of them, how far down the page.
 */
export async function placeInView(selector: string): Promise<ScrollPlace> {
  const line = windowHeight() / 3
  const places = (await boxesOf(selector)).map(({ id, top }) => ({ anchor: id, top }))
  const begun = places.filter(({ anchor, top }) => anchor && top < line)
  const inSight = begun.find(({ top }) => top >= 0)
  return inSight ?? begun[begun.length - 1] ?? { anchor: '', top: -(await scrollOffset()).top }
}
