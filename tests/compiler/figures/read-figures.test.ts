import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFigures } from '../../../src/compiler/figures/read-figures'

const lines = readFileSync('src/reports/yuncheng-2022/report.txt', 'utf8').split('\n')

describe('the real report', () => {
  const read = lines.map(readFigures)
  const figures = read.flatMap((paragraph) => paragraph.figures)

  test('leaves no digits unaccounted for', () => {
    expect(read.flatMap((paragraph) => paragraph.unaccounted)).toEqual([])
    expect(read.flatMap((paragraph) => paragraph.exclusions).map(({ rule }) => rule)).toEqual(Array(20).fill('year'))
  })

  test('has 58 counts, 12 rates, 8 changes, one sum of money, one rank and one average', () => {
    const kinds: Record<string, number> = {}
    for (const { kind } of figures) kinds[kind] = (kinds[kind] ?? 0) + 1
    expect(kinds).toEqual({ count: 58, rate: 12, change: 8, money: 1, rank: 1, other: 1 })
  })

  test('marks exactly what is printed', () => {
    for (const [i, { figures }] of read.entries()) {
      for (const { span, text } of figures) expect(lines[i].slice(...span)).toBe(text)
    }
  })
})
