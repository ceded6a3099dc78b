import { expect, test } from 'vitest'
import { meterShare } from '@/report/meter-share'

test.each([
  ['96.64%', 'rate', '%', 96.64],
  ['0%', 'rate', '%', 0],
  ['100%', 'rate', '%', 100],
] as const)('the bar of %s is filled as far as it says', (_, kind, unit, value) => {
  expect(meterShare({ kind, unit, value })).toBe(value)
})

test.each([
  ['3.2倍', 'rate', '倍', 3.2],
  ['3/4', 'rate', '', 0.75],
  ['5‰', 'rate', '‰', 5],
  ['120%', 'rate', '%', 120],
  ['上升25.8%', 'change', '%', 25.8],
  ['达5万人', 'count', '人', 50_000],
] as const)('%s has no bar: it is not a share of 100', (_, kind, unit, value) => {
  expect(meterShare({ kind, unit, value })).toBeUndefined()
})
