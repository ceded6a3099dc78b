import { expect, test } from 'vitest'
import { EXCLUSIONS, excludeAt } from '../../../src/compiler/figures/exclusions/exclude-at'
import { normalizeText } from '../../../src/compiler/figures/normalize-text'

test.each(EXCLUSIONS)('the rule $rule excludes the digits of $example', ({ rule, example }) => {
  const { text } = normalizeText(example)
  expect(excludeAt(text, text.search(/\d/))?.rule).toBe(rule)
})

test('no rule ends inside a run of digits', () => {
  expect(excludeAt('2022年', 0)).toEqual({ rule: 'year', end: 5 })
  expect(excludeAt('20221年', 0)).toBeUndefined()
})
