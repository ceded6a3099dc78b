/** How the outermost element of a page looks to this reader. */
export interface Appearance {
  className: string
  /** CSS as it stands in a style attribute. */
  style: string
}
