import { expect, test } from 'vitest'
import { findSlips } from '../../../src/compiler/yaml/find-slips'

const NAMES = ['title', 'keyFigures', 'at', 'figure']
/** So many that going through them once for each of them would take minutes. */
const MANY = ' '.repeat(300_000)

const found = (text: string) => findSlips(text, NAMES).map(({ index, length, mend }) => [index, length, mend])

test.each([
  ['title：年报', [[5, 1, ': ']]],
  [
    '- { at: s1，figure：9件 }',
    [
      [10, 1, ', '],
      [17, 1, ': '],
    ],
  ],
  [
    '  -{ at:s1 }',
    [
      [2, 1, '- '],
      [7, 1, ': '],
    ],
  ],
  ['keyFigures: []\n  - a', [[12, 2, '']]],
  ['　title: 年报', [[0, 1, '  ']]],
  ['title: 年报：甲', []],
  ["title: '，at：'", []],
])('slips of %j', (text, slips) => {
  expect(found(text)).toEqual(slips)
})

test.each([
  ['before a name', `${MANY}title: a\nat：b`],
  ['after a name', `title${MANY}at: a`],
  ['within a line', `x${MANY}title：a`],
  ['after an empty list', `keyFigures: []${MANY}x`],
  ['after a comma', `{ at: a，${MANY}b }`],
  ['of full width', `x${'　'.repeat(300_000)}title: a`],
])('blanks without number %s are gone through once', (_, text) => {
  expect(found(text).length).toBeLessThanOrEqual(1)
})
