import { type Place, placesOf } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import type { Report } from '@/report/types'
import { words } from '../../words'
import { pathText } from '../citation/path-text'
import { printedNumbers, printedUnit } from './printed-numbers'

/** What a field of the open data holds; null where the report does not say it. */
export type Cell = string | number | null

/**
 * The fields of the open data, in order; their names in Chinese are in words.ts. All texts are the published ones, and
 * all numbers are printed in them: nothing is computed.
 */
const FIELDS: Record<keyof typeof words.data.fields, (place: Place, numbers: number[]) => Cell> = {
  id: ({ figure }) => figure.id,
  ordinal: ({ ordinal }) => ordinal,
  section: ({ path }) => pathText(path),
  label: ({ figure }) => figure.label,
  text: ({ figure }) => figure.text,
  number: (_, [number = null]) => number,
  numberTo: (_, [, to = null]) => to,
  unit: ({ figure }) => printedUnit(figure.text, figure.unit),
  kind: ({ figure }) => words.figures.kinds[figure.kind],
  direction: ({ figure: { change } }) => (change ? words.figures[change.direction] : null),
  of: ({ figure }) => figure.of ?? null,
  previous: ({ figure }) => figure.previous ?? null,
  sentence: ({ figure, paragraph }) => paragraph.text.slice(...sentenceAt(paragraph.text, figure.span)).trim(),
}

/** The names of the fields. */
export const FIELD_NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[]

/** A row for each figure of the report in reading order, its cells in the order of the fields. */
export function figureRows(report: Report): Cell[][] {
  return [...placesOf(report).values()].map((place) => {
    const numbers = printedNumbers(place.figure.text)
    return FIELD_NAMES.map((name) => FIELDS[name](place, numbers))
  })
}
