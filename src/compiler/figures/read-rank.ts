import type { Quantity } from './read-quantity'

const RANK =
  /(?<=第)\d{1,4}(?<unit>[名位])|(?<=前)\d{1,4}(?<unit2>[名位强])|(?<=(?:进入|跻身|排名|[居列位])[^,。;第]{0,8}前)\d{1,3}(?=[,。;、)!\s]|$)|(?<=[列居入于][^,。;]{0,8}前)\d{1,3}(?<unit3>%)|(?<=(?:[排名居列位]|全[国省市区县])[^,。;第]{0,6}第)\d{1,4}(?=[,。;、)!的\s]|$)/y

/** 第2名, 前10位, 排名第3: the mark begins with 第 or 前. */
export function readRank(text: string, start: number): Quantity | undefined {
  RANK.lastIndex = start
  const found = RANK.exec(text)
  if (!found) return undefined
  const unit = found.groups?.unit ?? found.groups?.unit2 ?? found.groups?.unit3 ?? ''
  return { span: [start - 1, RANK.lastIndex], value: Number.parseInt(found[0], 10), unit, shape: 'rank' }
}
