import type { PageNode } from './parse-page'

/** A line as a browser shows it. */
export interface PageLine {
  text: string
  /** The innermost element that holds its first characters; the row where it is one of a table. */
  element: PageNode
  /** Characters that are no blanks, and how many of them are links to other pages. */
  letters: number
  linked: number
}
