import { expect, test } from 'vitest'
import { compileFolder } from '../../../src/compiler/compile-folder'
import { filtersOf, findFigures } from '../../../src/reader/figures/find-figures'
import { type Place, placesOf } from '../../../src/report/places'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const places = placesOf(report)
const texts = (found: readonly Place[]) => found.map(({ figure }) => figure.text)

test('offers all figures and each kind that the report has, with how many there are', () => {
  expect(filtersOf(places).map(({ filter, count }) => [filter, count])).toEqual([
    ['all', 81],
    ['rate', 12],
    ['change', 8],
    ['count', 58],
    ['money', 1],
    ['rank', 1],
    ['other', 1],
  ])
})

test('offers no kind of which there is none', () => {
  const rates = new Map([...places].filter(([, { figure }]) => figure.kind === 'rate'))
  expect(filtersOf(rates).map(({ filter }) => filter)).toEqual(['all', 'rate'])
})

test('gives all figures in the order of the report', () => {
  expect(findFigures(places, 'all', '', 'place')).toEqual([...places.values()])
})

test('gives the figures of one kind', () => {
  expect(texts(findFigures(places, 'money', '', 'place'))).toEqual(['89.1亿元'])
})

test('puts the largest first by scaled value: 20万人 before 12998次', () => {
  const [first, second, third] = texts(findFigures(places, 'count', '', 'size'))
  expect([first, second, third]).toEqual(['约20万人', '达5万人', '12998余次'])
})

test('puts rises before falls, the steepest fall last', () => {
  const changes = texts(findFigures(places, 'change', '', 'size'))
  expect(changes[0]).toBe('77.3%')
  expect(changes[changes.length - 1]).toBe('36.3%')
})

test('finds a figure by a part of its label, by its number, and by both', () => {
  expect(texts(findFigures(places, 'all', '信访总量', 'place'))).toEqual(['409件', '456件', '10.31%'])
  expect(texts(findFigures(places, 'all', '1,568', 'place'))).toEqual(['1568宗'])
  expect(texts(findFigures(places, 'all', ' 信访  409 ', 'place'))).toEqual(['409件'])
})

test('searches within the chosen kind', () => {
  expect(texts(findFigures(places, 'change', '信访', 'place'))).toEqual(['10.31%'])
  expect(findFigures(places, 'money', '信访', 'place')).toEqual([])
})

test('takes a query of nothing but marks for no query', () => {
  expect(findFigures(places, 'all', ' 、，', 'place')).toHaveLength(81)
})
