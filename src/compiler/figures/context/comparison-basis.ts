import type { ChangeBasis } from '../../../report/types'
import { COMPARED_TIMES, COMPARISONS } from '../lexicon/comparison-bases'
import { anyOf } from '../lexicon/word'
import { YEAR_NUMBER } from '../lexicon/years'
import { COMPARING_WORD } from './time-phrases'

/** What a change is compared with, and where the words for it stand. */
export interface ComparisonBasis {
  basis: ChangeBasis
  start: number
  end: number
}

const basisOf = new Map([...COMPARISONS, ...COMPARED_TIMES].map(({ word, basis }) => [word, basis]))

const SINCE = COMPARED_TIMES.filter(({ basis }) => basis === 'since')

/** 同比 · 较上年同期, 自年初 · 比2020年底, whose basis is `since`. */
const BASIS = new RegExp(
  [
    `(?<alone>${anyOf(COMPARISONS)})`,
    `(?:${COMPARING_WORD}(?<time>${anyOf(COMPARED_TIMES)})|自(?<since>${anyOf(SINCE)}))(?:度|同期)*(?:相比)?`,
    `(?:${COMPARING_WORD}|自)${YEAR_NUMBER}年(?:初|底|末|度|同期|以来|相比)*`,
  ].join('|'),
  'g',
)

/** The last comparison in the words, or undefined. */
export function lastBasisIn(words: string): ComparisonBasis | undefined {
  const found = Array.from(words.matchAll(BASIS)).at(-1)
  if (!found) return undefined
  const named = found.groups?.alone ?? found.groups?.time ?? found.groups?.since ?? ''
  return { basis: basisOf.get(named) ?? 'since', start: found.index, end: found.index + found[0].length }
}
