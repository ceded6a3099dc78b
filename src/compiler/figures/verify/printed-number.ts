import { normalizeText } from '../../normalize-text'

/** The number inside a figure as printed, and how far rounding may have moved it. */
export interface PrintedNumber {
  /** With its scale, without qualifier and unit: 1568, 96.64, 89.1亿. */
  text: string
  value: number
  /** Half a unit of the last printed digit, scaled; 0 for a whole number, which counts and does not round. */
  half: number
}

const NUMBER = /\d[\d, ]*(?:\.(\d+))?(?:万亿|亿|万|千(?!瓦|米|克|伏)|百(?!分))?/

/** Reads the number of a figure's printed text; `value` is the figure's scaled value. */
export function printedNumber(text: string, value: number): PrintedNumber {
  const normalized = normalizeText(text)
  const found = NUMBER.exec(normalized.text)
  if (!found) return { text, value, half: 0 }
  const printed = text.slice(...normalized.printedSpan([found.index, found.index + found[0].length])).trim()
  const decimals = found[1]?.length ?? 0
  const scale = Number(`1e${{ 万亿: 12, 亿: 8, 万: 4, 千: 3, 百: 2 }[/[万亿千百]+$/.exec(printed)?.[0] ?? ''] ?? 0}`)
  return { text: printed, value, half: decimals > 0 || scale > 1 ? (scale * 10 ** -decimals) / 2 : 0 }
}
