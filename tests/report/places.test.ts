import { expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile-folder'
import { checksOf, pairOf, placesOf, relatedOf, saysYearBefore } from '../../src/report/places'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const places = placesOf(report)

/** The id of the first figure that is printed so. */
function idOf(text: string): string {
  const place = [...places.values()].find(({ figure }) => figure.text === text)
  if (!place) throw new Error(`the report prints no ${text}`)
  return place.figure.id
}
const texts = (list: { text: string }[]) => list.map(({ text }) => text)

it('numbers the figures in reading order from 1', () => {
  const ordinals = [...places.values()].map(({ ordinal }) => ordinal)
  expect(ordinals).toEqual(Array.from({ length: 81 }, (_, i) => i + 1))
})

it('pairs a figure with that of the year before, whichever of the two is asked for', () => {
  for (const text of ['409件', '456件']) {
    const pair = pairOf(places, idOf(text))
    expect(pair && [pair.before.text, pair.after.text]).toEqual(['456件', '409件'])
  }
})

it('pairs nothing with a figure of which one year alone is printed', () => {
  expect(pairOf(places, idOf('1568宗'))).toBeUndefined()
})

it('relates a count to its rates and changes, and each of them to the count', () => {
  expect(texts(relatedOf(places, idOf('1568宗')))).toEqual(['25.8%', '达到98.5%'])
  expect(texts(relatedOf(places, idOf('25.8%')))).toEqual(['1568宗'])
})

it('relates both years of a figure to each other', () => {
  expect(texts(relatedOf(places, idOf('409件')))).toEqual(['456件', '10.31%'])
  expect(texts(relatedOf(places, idOf('456件')))).toEqual(['409件'])
})

it('relates nothing to a figure that stands alone', () => {
  expect(relatedOf(places, idOf('9316条'))).toEqual([])
})

it('finds a formula by its result and by each of its operands', () => {
  for (const text of ['96.64%', '432项']) {
    expect(checksOf(report, idOf(text)).map(({ formula }) => formula)).toContain('432 ÷ 447 = 96.64%')
  }
  expect(checksOf(report, idOf('9316条'))).toEqual([])
})

it('knows where the report says how it was the year before: by a change, or by that year’s figure', () => {
  expect(['1568宗', '25.8%', '409件', '456件'].map((text) => saysYearBefore(places, idOf(text)))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['9316条', '89.1亿元', '96.64%'].map((text) => saysYearBefore(places, idOf(text)))).toEqual([
    false,
    false,
    false,
  ])
})
