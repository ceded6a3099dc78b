import { describe, expect, test } from 'vitest'
import { EXCLUSIONS, excludeAt } from '../../../src/compiler/figures/exclusions/exclude-at'
import { normalizeText } from '../../../src/compiler/normalize-text'

describe('each rule that excludes digits', () => {
  test.each(EXCLUSIONS)('$rule takes the digits of $example', ({ rule, pattern, example }) => {
    const text = normalizeText(example).text
    const at = [...text].findIndex((character, i) => {
      pattern.lastIndex = i
      return /[\d*×]/.test(character) && pattern.test(text)
    })
    expect(at, 'the pattern finds its own example').toBeGreaterThanOrEqual(0)
    expect(excludeAt(text, text.search(/\d/))?.rule).toBe(rule)
  })
})
