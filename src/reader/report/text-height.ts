import { headingSpan } from '@/report/heading-span'
import type { Division, Paragraph } from '@/report/types'
import { figuresOf, headingOf } from '@/report/walk'
import type { TypeMeasure } from '../virtual-list/block'

/*
 * Heights of text that has not been drawn yet, in px, estimated from its length and from the numbers in _fold.scss and
 * _masthead.scss; and the weight of text in WXML elements. The virtual list works with both.
 */

/** What .fold-head's padding takes of a line beyond the 28 px of prose, px: 14 + 44, or 6 + 44 and the marker's 3em. */
const BESIDE_LARGE = 30
const BESIDE_HANGING = 22
/** Above and below a closed fold's text, px: .fold-head's padding and .fold's margin. */
const AROUND_FOLD = 38
/** Above and below an item's text, px: .item's padding, the margins of .lead and .prose, the button .more. */
const AROUND_ITEM = 62
/** Below a paragraph, px: .prose's padding. */
const BELOW_PROSE = 14

/** Number of lines that so many characters take, at least one. */
function linesOf(length: number, perLine: number): number {
  return Math.max(1, Math.ceil(length / perLine))
}

/** Height of a paragraph: its line height is 1.78. */
export function proseHeight(length: number, { size, perLine }: TypeMeasure): number {
  return linesOf(length, perLine) * size * 1.78 + BELOW_PROSE
}

/** Height of a closed fold: heading, line of figures, padding and margin. */
export function foldHeight(division: Division, { size, perLine }: TypeMeasure): number {
  const [compact, small] = [size * 0.85 + 1.5, size * 0.6 + 2]
  const beside = size < 24 ? compact * 3 + BESIDE_HANGING : BESIDE_LARGE // the marker hangs in the margin at smaller sizes
  const lines = linesOf(headingOf(division).length + 1, (perLine * size - beside) / compact)
  return AROUND_FOLD + lines * compact * 1.5 + (figuresOf(division).length > 0 ? small * 1.6 + 2 : 0)
}

/** Height of an item: its heading, its text, the items below it and the button at its end. */
export function itemHeight(division: Division, type: TypeMeasure): number {
  const heading = linesOf(headingSpan(division)[1], type.perLine) * type.size * 1.6
  return AROUND_ITEM + heading + bodyHeight(division, type)
}

/** Height of a division's text and of everything below it, without its own heading. */
export function bodyHeight(division: Division, type: TypeMeasure): number {
  const [, headingEnd] = headingSpan(division)
  const own = division.paragraphs
    .map(({ text }, i) => text.length - (i === 0 ? headingEnd : 0))
    .filter((length) => length > 0)
  const text = own.reduce((sum, length) => sum + proseHeight(length, type), 0)
  return division.children.reduce((sum, child) => sum + itemHeight(child, type), text)
}

/** Elements that `paragraphs` take, about: one for each figure, and four for each paragraph and what surrounds it. */
export function weightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { figures }) => sum + 4 + figures.length, 0)
}
