import type { Qualifier } from '../../../report/types'
import { NUMBER_SCALES } from '../lexicon/number-scales'
import { QUALIFIERS_WITHIN } from '../lexicon/qualifiers'
import { anyOf } from '../lexicon/word'
import { UNIT } from './unit-pattern'

/** A number with what is printed close behind it. */
export interface NumberPart {
  /** Where it ends in the text. */
  end: number
  /** Scaled. */
  value: number
  /** The factor of its scale: 10000 for 5万, 1 for 5. */
  scale: number
  /** Empty where none is printed. */
  unit: string
  /** What 余, 多 or 来 behind the number says. */
  qualifier?: Qualifier
}

const factorOf = new Map(NUMBER_SCALES.map(({ word, factor }) => [word, factor]))
const withinOf = new Map(QUALIFIERS_WITHIN.map(({ word, qualifier }) => [word, qualifier]))

/** Regular expression source for one scale: 万, 亿. */
export const SCALE = anyOf(NUMBER_SCALES)

/** 3,204 and 1 023 group by threes; a list such as 1,2,3 does not. */
const DIGITS =
  '(?:[1-9]\\d{0,2}(?:,\\d{3}){1,4}(?![,\\d])|[1-9]\\d{0,2}(?: \\d{3}){1,4}(?!\\d)|\\d{1,15}(?!\\d))(?:\\.\\d{1,9}(?!\\d))?'

const WITHIN = anyOf(QUALIFIERS_WITHIN)

/** A number, 余 or its like, a scale (1亿2000万 in two steps), 余 once more, and a unit, in brackets or not. */
const PART = new RegExp(
  `(?<number>${DIGITS})(?<within>${WITHIN})?(?<scale>${SCALE})?(?:(?<=亿)(?<low>\\d{1,4}(?:\\.\\d{1,4})?)万)?(?<behind>${WITHIN})?(?: ?(?<unit>${UNIT})|\\((?<bracketed>${UNIT})\\))?`,
  'y',
)

/** Reads the number that begins at `start` of normalized text. */
export function readNumberPart(text: string, start: number): NumberPart | undefined {
  PART.lastIndex = start
  const groups = PART.exec(text)?.groups
  if (!groups) return undefined
  const scale = factorOf.get(groups.scale) ?? 1
  const value = Number(groups.number.replace(/[, ]/g, '')) * scale + Number(groups.low ?? 0) * 1e4
  const qualifier = withinOf.get(groups.within ?? groups.behind)
  return {
    end: PART.lastIndex,
    value: exact(value),
    scale,
    unit: groups.unit ?? groups.bracketed ?? '',
    ...(qualifier && { qualifier }),
  }
}

/** 89.1 × 10⁸ is 8910000000, without the dust of binary fractions. */
export function exact(value: number): number {
  return Number(value.toPrecision(15))
}
