import { type Box, boxesOf, type ScrollPlace, scrollPage, windowHeight } from './page-boxes'
import { scrollOffset } from './scroll-offset'

export { type Box, boxesOf, type ScrollPlace, windowHeight, windowSize } from './page-boxes'

/** How often an element that is still being drawn is looked for, and the wait between two tries, ms. */
const TRIES = 20
const WAIT = 50

/**
 * The element that the page was last scrolled to, and where it came to stand. Near the end of the page that is lower than
 * asked for, because the page cannot scroll further.
 */
let scrollTarget: Box | undefined

/** How the page stood when it had been scrolled to a place, px: the target below the top of the screen, the page itself. */
export interface Arrival {
  place: ScrollPlace
  top: number
  scrolled: number
}

/**
 * Waits until the element with that DOM id is drawn, then scrolls the page so that its top edge is `top` px below the top
 * of the screen. Does nothing when the element does not appear.
 */
export async function scrollToPlace(place: ScrollPlace): Promise<Arrival | undefined> {
  await drawn()
  const selector = place.anchor && `#${place.anchor}`
  if (selector && !(await appears(selector))) return
  await scrollPage(place)
  const arrival = await standing(place)
  scrollTarget = selector ? arrival.box : undefined
  return arrival
}

/**
 * Whether the reader has scrolled since then: the target has moved on the screen and the page is scrolled elsewhere. Text
 * drawn above the target does only one of both.
 */
export async function hasScrolledSince({ place, top, scrolled }: Arrival): Promise<boolean> {
  const now = await standing(place)
  return Math.abs(now.top - top) > 1 && Math.abs(now.scrolled - scrolled) > 1
}

async function standing(place: ScrollPlace): Promise<Arrival & { box?: Box }> {
  const [box] = place.anchor ? await boxesOf(`#${place.anchor}`) : []
  const scrolled = (await scrollOffset()).top
  return { place, box, top: box?.top ?? -scrolled, scrolled }
}

/** Resolves when React has drawn what was asked for; measuring waits besides until it stands in the view. */
const drawn = () => new Promise((resolve) => setTimeout(resolve))

/** Whether an element is on the page or appears within a second: a page that opens may still be receiving its data. */
async function appears(selector: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    if ((await boxesOf(selector)).length > 0) return true
    await new Promise((resolve) => setTimeout(resolve, WAIT))
  }
  return false
}

/**
 * Scrolls an element that ends in the lowest third of the screen or below it into the upper third, so that what follows
 * it can be seen as well. Leaves one that ends higher where it is.
 */
export async function reveal(anchor: string): Promise<void> {
  await drawn()
  const [box] = await boxesOf(`#${anchor}`)
  const height = windowHeight()
  if (box && box.bottom >= height * 0.7) scrollPage({ anchor, top: height * 0.3 }, true)
}

/** Scrolls the page by so many px without animation; a negative number scrolls up. */
export async function scrollBy(px: number): Promise<void> {
  const { top } = await scrollOffset()
  scrollPage({ anchor: '', top: -(top + px) })
}

/** Scrolls the page to its top. */
export function scrollToTop(): void {
  scrollPage({ anchor: '', top: 0 }, true)
}

/**
 * The reader's place, as one of the elements that match `selector`:
 *
 * 1. the one that the page was last scrolled to, if it has not moved since: the last elements of a page never reach the
 *    top, so the next rule would name one before it;
 * 2. else the first that begins in the upper third of the screen;
 * 3. else the last that begins above the screen.
 *
 * Where even the first begins further down, the place is the page itself and how far it is scrolled.
 */
export async function placeInView(selector: string): Promise<ScrollPlace> {
  const line = windowHeight() / 3
  const boxes = await boxesOf(selector)
  const stillThere = boxes.find(({ id, top }) => id === scrollTarget?.id && Math.abs(top - scrollTarget.top) < 1)
  const begun = boxes.filter(({ id, top }) => id && top < line)
  const found = stillThere ?? begun.find(({ top }) => top >= 0) ?? begun[begun.length - 1]
  return found ? { anchor: found.id, top: found.top } : { anchor: '', top: -(await scrollOffset()).top }
}
