import type { ReactElement } from 'react'

/** How type is set in this window. */
export interface TypeMeasure {
  /** Body size, px. */
  size: number
  /** Characters of that size in a line. */
  perLine: number
}

/** A part of a long page that is drawn as one. */
export interface Block {
  /** Id of the division or paragraph that it draws. */
  id: string
  /** Ids of further paragraphs that it draws: rows of a table. */
  holds?: readonly string[]
  /** About how many WXML elements it takes when everything in it is open. */
  weight: number
  /** Its height in its present state, px, estimated: used until it has been drawn and measured. */
  height: (type: TypeMeasure) => number
  /** Gives an element with a key. */
  draw: () => ReactElement
}
