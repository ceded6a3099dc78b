import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeFormula } from '../../src/report/change-formula'
import { packSeries, unpackSeries } from '../../src/report/pack-series'
import type { AllSeries } from '../../src/report/series'
import { allSeries } from '../fixtures/series'

test('packed series come back equal in every field', () => {
  const packed = packSeries(allSeries)
  expect(unpackSeries(JSON.parse(JSON.stringify(packed)))).toEqual(allSeries)
})

test('any series come back equal', () => {
  const reports = [2031, 2030, 2028].map((year) => ({ id: `r-${year}`, year }))
  const words = fc.string({ minLength: 1 })
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const point = fc
    .record({
      from: fc.constantFrom(...reports),
      shift: fc.integer({ min: -3, max: 0 }),
      ordinal: fc.nat({ max: 500 }),
      text: fc.constantFrom('0', '第3名', '约6万人次', '97.5%', '1 023件', '3—5个', '1.6亿元'),
      value: fc.constantFrom(0, 3, 60000, 97.5, 1023),
      fromYearBefore: maybe(fc.constant(true as const)),
      agrees: maybe(fc.constant(true as const)),
      differs: maybe(words),
      accepted: maybe(words),
      restated: maybe(fc.record({ report: words, ordinal: fc.nat(), text: words, why: words })),
    })
    .map(({ from, shift, ...rest }) => ({ year: from.year + shift, report: from.id, ...rest }))
  const sign = fc.constantFrom(
    {},
    { ranks: true as const },
    { direction: 'up' as const },
    { direction: 'down' as const },
  )
  const series = fc
    .tuple(
      sign,
      fc.record({
        id: fc.constantFrom('a', 'b-2'),
        name: words,
        points: fc.array(point, { minLength: 1, maxLength: 12 }),
        notes: fc.array(words),
      }),
    )
    .map(([sign, rest]) => ({ ...rest, ...sign }))
  fc.assert(
    fc.property(fc.array(series), (generated) => {
      const all: AllSeries = JSON.parse(JSON.stringify({ reports, series: generated })) // without undefined
      expect(unpackSeries(packSeries(all))).toEqual(all)
    }),
  )
})

test.each([
  ['61宗', '56宗', '8.9%', 'up', '(61 − 56) ÷ 56 = 8.9%'],
  ['371件', '388件', '4.38%', 'down', '(371 − 388) ÷ 388 = −4.38%'],
  ['1.6亿元', '9800万元', '63.3%', 'up', '(1.6亿 − 9800万) ÷ 9800万 = 63.3%'],
  ['98.1%', '97.5%', '0.6个百分点', 'up', '98.1% − 97.5% = 0.6个百分点'],
  ['达到97件', '82件', '15件', 'up', '97 − 82 = 15件'],
] as const)('%s after %s, %s %s, is the arithmetic of printed numbers', (now, before, change, direction, formula) => {
  expect(changeFormula(now, before, change, direction)).toBe(formula)
})
