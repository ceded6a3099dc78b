import { expect, test } from 'vitest'
import { assignShared } from '../../../src/compiler/figures/context/assign-shared'
import { readContexts } from '../../../src/compiler/figures/context/read-contexts'
import { labelFigures } from '../../../src/compiler/figures/labels/label-figures'
import { normalizeText } from '../../../src/compiler/figures/normalize-text'
import { linkYears } from '../../../src/compiler/figures/relations/link-years'
import { relateFigures } from '../../../src/compiler/figures/relations/relate-figures'
import { scanNumbers } from '../../../src/compiler/figures/scan-numbers'

/** How often relations and labels look at a figure, in a paragraph that says `words` so many times. */
function looksIn(words: string, times: number): number {
  const { text } = normalizeText(words.repeat(times))
  const figures = linkYears(assignShared(readContexts(text, scanNumbers(text).quantities)))
  expect(figures.length).toBeGreaterThanOrEqual(times)
  let looks = 0
  const counted = new Proxy(figures, {
    get(target, key, self) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++
      return Reflect.get(target, key, self)
    },
  })
  labelFigures(counted, relateFigures(counted))
  return looks
}

test.each([
  '(1%)',
  '（1件）',
  '1%、',
  '办件1件，',
  '1件(占1%)',
  '其中1件，',
  '，1件、',
  '同比增长1%，',
  '受理1件，办结1件(1%)，',
])('twice as many of %s in one paragraph take twice the steps', (words) => {
  expect(looksIn(words, 1000) / looksIn(words, 500)).toBeLessThan(2.1)
})
