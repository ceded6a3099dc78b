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

/** How far the page is scrolled, and how high it is, px. */
export interface ScrollOffset {
  top: number
  height: number
}
