import { createContext, useContext } from 'react'
import type { TermSpan } from '@/report/runs'
import type { SearchHighlights } from '../search/use-search'

/** What every piece of the report's text needs to know to be drawn and to act when tapped. */
export interface TextState extends SearchHighlights {
  /** Opens the sheet of a figure. */
  openFigure: (id: string) => void
  /** Opens the sheet of a term. */
  openTerm: (id: string) => void
  /** Opens the sheet with what can be done with a division. */
  openDivision: (id: string) => void
  /** Id of the division or figure that a jump has just reached. */
  flash?: string
  /** Ids of the figures that have a value in other years too. */
  compared: ReadonlySet<string>
  /** Terms to underline in the paragraph of that id. */
  termsIn: (paragraphId: string) => readonly TermSpan[]
}

const ignore = () => {}

/** `termsIn` where no terms are underlined. */
export const NO_TERMS: TextState['termsIn'] = () => []

const INERT: TextState = {
  openFigure: ignore,
  openTerm: ignore,
  openDivision: ignore,
  compared: new Set(),
  termsIn: NO_TERMS,
  hits: new Map(),
}

export const TextContext = createContext<TextState>(INERT)

/** The state of the text around a component; outside any provider, nothing is highlighted and nothing acts. */
export function useTextContext(): TextState {
  return useContext(TextContext)
}
