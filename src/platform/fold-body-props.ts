import type { ReactNode } from 'react'

/** What a FoldBody is given on both platforms. */
export interface FoldBodyProps {
  expanded: boolean
  /** Whether the page is drawn whole, so that text once drawn may stay on it. */
  isWhole: boolean
  /** Draws the text. */
  draw: () => ReactNode
  /** Opens the fold: the browser's own search has found something in it. */
  onFound: () => void
}
