import { createContext, useContext } from 'react'
import type { TermSpan } from '@/report/runs'
import type { Paragraph, Span } from '@/report/types'

/** What the text of a report needs to know about the reader's reading of it, wherever it is drawn. */
export interface Reading {
  /** Opens the sheet of a figure. */
  openFigure: (id: string) => void
  /** Opens the sheet of a term. */
  openTerm: (id: string) => void
  /** Opens what can be done with a division. */
  openDivision: (id: string) => void
  /** Id of the division or figure that a jump has just reached. */
  flash?: string
  /** Terms to underline in the paragraph of that id. */
  termsIn: (paragraphId: string) => readonly TermSpan[]
  /** Search hits to show, by paragraph id, in order. */
  hits: ReadonlyMap<string, readonly Span[]>
  /** The hit that the reader has stepped to: `start` is in UTF-16 units of the paragraph's text. */
  currentHit?: { paragraph: Paragraph; start: number }
}

const ignore = () => {}

/** `termsIn` where no terms are underlined. */
export const NO_TERMS: Reading['termsIn'] = () => []

const NOTHING: Reading = {
  openFigure: ignore,
  openTerm: ignore,
  openDivision: ignore,
  termsIn: NO_TERMS,
  hits: new Map(),
}

export const ReadingContext = createContext<Reading>(NOTHING)

/** The reading that surrounds a piece of text. */
export function useReading(): Reading {
  return useContext(ReadingContext)
}
