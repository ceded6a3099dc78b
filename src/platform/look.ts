/** How the outermost element of a page looks to this reader. */
export interface Look {
  className: string
  /** CSS as it stands in a style attribute. */
  style: string
}
