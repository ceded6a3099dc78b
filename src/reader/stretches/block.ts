import type { ReactElement } from 'react'
import { leadOf } from '@/report/lead'
import type { Division, Paragraph } from '@/report/types'
import { headingOf, indicatorsOf, paragraphsOf } from '@/report/walk'

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
  /** WXML elements that it takes when all in it is open, about. */
  weight: number
  /** How high it is as it stands now, px, about: until it has been drawn and measured. */
  height: (type: TypeMeasure) => number
  /** With a key. */
  draw: () => ReactElement
}

/** Body lines are 1.78 of their size apart, and a paragraph is followed by 14 px. */
export function proseHeight(length: number, { size, perLine }: TypeMeasure): number {
  return Math.ceil(length / perLine) * size * 1.78 + 14
}

/** A header with its line of figures, closed; its words are short of the hanging marker and the chevron. */
export function headHeight(division: Division, { size, perLine }: TypeMeasure): number {
  const lines = Math.ceil((headingOf(division).length + 1) / (perLine - 3))
  return lines * size * 1.5 + 38 + (indicatorsOf(division).length > 0 ? size * 1.4 : 0)
}

/** The text of a division and of all below it, without its own heading. */
export function bodyHeight(division: Division, type: TypeMeasure): number {
  const own = paragraphsOf(division).reduce((sum, { text }) => sum + proseHeight(text.length, type), 0)
  return own - proseHeight(leadOf(division)[1], type)
}

/** The sum over `paragraphs` of one element for each and one for each figure, and what stands around them. */
export function weightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { indicators }) => sum + 4 + indicators.length, 0)
}
