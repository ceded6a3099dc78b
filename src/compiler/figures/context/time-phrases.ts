import { COMPARING } from '../lexicon/comparison-bases'
import { anyOf } from '../lexicon/word'
import { LAST_YEAR, YEAR_NUMBER } from '../lexicon/years'

/** Regular expression sources for phrases that several steps look for. */
export const LAST_YEAR_WORD = anyOf(LAST_YEAR)
/** 2021年, 上年, 去年. */
export const YEAR_WORD = `(?:${YEAR_NUMBER}年|${LAST_YEAR_WORD})`
/** The same with 全年, 同期 and their like behind. */
export const NAMED_YEAR = `${YEAR_WORD}(?:度|全年|同期|[底末初])*`
/** 较, 比, 与, 同. */
export const COMPARING_WORD = anyOf(COMPARING)

/** What a figure of another time is printed behind, to be compared with: 比上年的|85.6%|提高. */
export const COMPARED = new RegExp(`(?!同)${COMPARING_WORD}${NAMED_YEAR}的?$`)

/** The year in words, 2021年 or 上年, that a figure is printed with; empty where there is none. */
export function yearIn(words: string): string {
  const year = YEAR_PATTERN.exec(words)?.[0] ?? ''
  return /\d$/.test(year) ? `${year}年` : year
}

/** 2022总共受理 leaves 年 out. */
const YEAR_PATTERN = new RegExp(`${YEAR_WORD}|${YEAR_NUMBER}(?=总共)`)
