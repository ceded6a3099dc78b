import { readNumeral } from '../../numeral'
import type { Quantity } from './quantity'

/** Each takes the digits behind 第 or 前, sticky; `unit` is the group with the printed unit. */
const RANKS: readonly RegExp[] = [
  /(?<=第)\d{1,4}(?<unit>[名位])/y, // 第2名
  /(?<=前)\d{1,4}(?<unit>[名位强])/y, // 前10位
  /(?<=(?:进入|跻身|排名|[居列位])[^,。;第]{0,8}前)\d{1,3}(?=[,。;、)!\s]|$)/y, // 跻身全市前3
  /(?<=[列居入于][^,。;]{0,8}前)\d{1,3}(?<unit>%)/y, // 位居全市前10%
  /(?<=(?:[排名居列位]|全[国省市区县])[^,。;第]{0,6}第)\d{1,4}(?=[,。;、)!的\s]|$)/y, // 排名第3
]

/** 第2名, 前10位, 排名第3: the mark begins with 第 or 前. `start` is where the digits begin in normalized text. */
export function readRank(text: string, start: number): Quantity | undefined {
  if (text[start - 1] !== '第' && text[start - 1] !== '前') return undefined
  for (const rank of RANKS) {
    rank.lastIndex = start
    const found = rank.exec(text)
    if (!found) continue
    const value = Number.parseInt(found[0], 10)
    return { span: [start - 1, rank.lastIndex], value, unit: found.groups?.unit ?? '', shape: 'rank' }
  }
  return undefined
}

/** Regular expression source for a rank in Chinese numerals, behind the words that say so: 排名全市第一, 位居全省第三位. */
export const RANK_IN_CHINESE =
  '(?<=(?:排名?|位[居列]|名列|[居列])[^,。;:“”《》第]{0,8})第[一二三四五六七八九十]{1,3}(?:[名位]|(?=[,。;、)!]|$))'

/** 第一, 第三位: `mark` is what `RANK_IN_CHINESE` matched at `start`; undefined for what is no number. */
export function readChineseRank(mark: string, start: number): Quantity | undefined {
  const [, numeral, unit] = /^第(.+?)([名位]?)$/.exec(mark) ?? []
  const value = readNumeral(numeral ?? '')
  return value === null ? undefined : { span: [start, start + mark.length], value, unit: unit ?? '', shape: 'rank' }
}
