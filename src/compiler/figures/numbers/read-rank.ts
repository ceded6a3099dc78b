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
