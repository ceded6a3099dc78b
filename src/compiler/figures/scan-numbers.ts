import type { Span } from '../../report/types'
import { excludeAt } from './exclusions/exclude-at'
import type { Quantity } from './numbers/quantity'
import { readListed, readQuantity } from './numbers/read-quantity'
import { RANK_IN_CHINESE, readChineseRank, readRank } from './numbers/read-rank'

/** Digits that are no figure, and the rule that says so. */
export interface Exclusion {
  span: Span
  rule: string
}

/** What every run of digits in a text is. Spans are offsets into the normalized text, in order, never overlapping. */
export interface ScannedNumbers {
  quantities: Quantity[]
  exclusions: Exclusion[]
  /** Digits that no rule knows. */
  unaccounted: Span[]
}

/**
 * Walks through normalized text from one run of digits to the next; each is a rank, excluded, a quantity, or unaccounted.
 * Ranks in Chinese numerals are quantities too.
 */
export function scanNumbers(text: string): ScannedNumbers {
  const quantities: Quantity[] = []
  const exclusions: Exclusion[] = []
  const unaccounted: Span[] = []
  const digits = new RegExp(`\\d+|${RANK_IN_CHINESE}`, 'g')
  for (let run = digits.exec(text); run; run = digits.exec(text)) {
    if (run[0].startsWith('第')) {
      const rank = readChineseRank(run[0], run.index)
      if (rank) quantities.push(rank)
      continue
    }
    const rank = readRank(text, run.index)
    const excluded = rank ? undefined : excludeAt(text, run.index)
    const last = quantities.at(-1)
    const quantity =
      rank ??
      (excluded ? undefined : (readQuantity(text, run.index, last?.span[1] ?? 0) ?? readListed(text, run.index, last)))
    if (quantity) quantities.push(quantity)
    else if (excluded) exclusions.push({ span: [run.index, excluded.end], rule: excluded.rule })
    else unaccounted.push([run.index, digits.lastIndex])
    digits.lastIndex = quantity?.span[1] ?? excluded?.end ?? digits.lastIndex
  }
  return { quantities, exclusions, unaccounted }
}
