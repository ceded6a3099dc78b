import { NUMBER_SCALES } from '../lexicon/number-scales'
import { normalizeText } from '../normalize-text'
import { SCALE } from '../numbers/number-pattern'

/** The number inside a figure as printed, and how far rounding may have moved it. */
export interface PrintedNumber {
  /** With its scale, without qualifier and unit: 1568, 96.64, 89.1亿. */
  text: string
  value: number
  /** Half a unit of the last printed digit, scaled; 0 for a whole number, which counts and does not round. */
  half: number
}

const NUMBER = new RegExp(`\\d[\\d, ]*(?:\\.(?<decimals>\\d+))?(?<scale>${SCALE})?`)
const factorOf = new Map(NUMBER_SCALES.map(({ word, factor }) => [word, factor]))

/** Reads the number of a figure's printed text; `value` is the figure's scaled value. */
export function printedNumber(text: string, value: number): PrintedNumber {
  const normalized = normalizeText(text)
  const found = NUMBER.exec(normalized.text)
  if (!found) return { text, value, half: 0 }
  const printed = text.slice(...normalized.printedSpan([found.index, found.index + found[0].length])).trim()
  const decimals = found.groups?.decimals?.length ?? 0
  const factor = factorOf.get(found.groups?.scale ?? '') ?? 1
  return { text: printed, value, half: decimals > 0 || factor > 1 ? (factor * 10 ** -decimals) / 2 : 0 }
}
