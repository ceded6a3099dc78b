/** Which figures of the same paragraph a figure stands on, as indices. */
export interface Relations {
  /** The count that a rate, change, part or sum of money belongs to. */
  of?: number
  /** The same thing for the year before. */
  previous?: number
}
