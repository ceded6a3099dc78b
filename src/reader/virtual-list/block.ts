import type { ReactElement } from 'react'
import { headingSpan } from '@/report/heading-span'
import type { Division, Paragraph } from '@/report/types'
import { figuresOf, headingOf } from '@/report/walk'

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

/** Lines that so many characters take, one at least. */
function linesOf(length: number, perLine: number): number {
  return Math.max(1, Math.ceil(length / perLine))
}

/** A paragraph: lines 1.78 of the size apart. */
export function proseHeight(length: number, { size, perLine }: TypeMeasure): number {
  return linesOf(length, perLine) * size * 1.78 + 14
}

/** A closed fold: heading, line of figures, padding and margin, as its styles have them. */
export function foldHeight(division: Division, { size, perLine }: TypeMeasure): number {
  const [compact, small] = [size * 0.85 + 1.5, size * 0.6 + 2]
  const beside = size < 24 ? compact * 3 + 22 : 30 // the marker hangs beside smaller type
  const lines = linesOf(headingOf(division).length + 1, (perLine * size - beside) / compact)
  return 38 + lines * compact * 1.5 + (figuresOf(division).length > 0 ? small * 1.6 + 2 : 0)
}

/** An item: lead, text, items below it, and the way to what can be done with it. */
export function itemHeight(division: Division, type: TypeMeasure): number {
  const lead = linesOf(headingSpan(division)[1], type.perLine) * type.size * 1.6
  return 62 + lead + bodyHeight(division, type)
}

/** The text of a division and of all below it, without its own heading. */
export function bodyHeight(division: Division, type: TypeMeasure): number {
  const [, leadEnd] = headingSpan(division)
  const own = division.paragraphs.map(({ text }, i) => text.length - (i === 0 ? leadEnd : 0)).filter((left) => left > 0)
  const text = own.reduce((sum, length) => sum + proseHeight(length, type), 0)
  return division.children.reduce((sum, child) => sum + itemHeight(child, type), text)
}

/** The sum over `paragraphs` of one element for each and one for each figure, and what stands around them. */
export function weightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { figures }) => sum + 4 + figures.length, 0)
}
