import { expect, test } from 'vitest'
import { emptyCornerOf, rowParts } from '../../src/report/cells'
import type { Paragraph } from '../../src/report/types'

const cells = (text: string) =>
  rowParts(text)
    .filter(({ bar }) => !bar)
    .map(({ span }) => text.slice(...span).trim())

test.each([
  ['行政复议\t54件\t56件', ['行政复议', '54件', '56件']],
  ['甲\t\t3件', ['甲', '', '3件']],
  ['| 镇街 | 件数 |', ['镇街', '件数']],
  ['甲镇|236宗||97.88%', ['甲镇', '236宗', '', '97.88%']],
])('the row %j has the cells %j', (text, expected) => {
  expect(cells(text)).toEqual(expected)
})

test.each(['行政复议\t54件\t56件', '| 镇街 | 件数 |', '甲|\t乙 ||', '|', 'a'])(
  'no character of the row %j is lost',
  (text) => {
    const parts = rowParts(text).map(({ span }) => text.slice(...span))
    expect(parts.join('')).toBe(text.replace(/\t/g, ''))
  },
)

test('a row that begins further right has an empty corner, as wide as what it lacks', () => {
  const head = { text: '2022年\t2023年', offset: 1 } as Paragraph
  expect(emptyCornerOf(head, 3)).toBe(1)
  expect(emptyCornerOf({ ...head, offset: 0 }, 3)).toBe(0)
  expect(emptyCornerOf(head, 2)).toBe(0)
})
