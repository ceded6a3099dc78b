import { expect, test } from 'vitest'
import { compileFolder } from '../../../src/compiler/compile-folder'
import { ownTiles, tileGroups } from '../../../src/reader/figures/tile-groups'
import { foldsOf, type Place, placesOf } from '../../../src/report/places'
import { figuresOf } from '../../../src/report/walk'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const all = [...placesOf(report).values()]
const texts = (places: readonly Place[]) => places.map(({ figure }) => figure.text)

test('groups figures by the fold they stand in, and counts as many as the fold has', () => {
  const groups = tileGroups(report, all)
  const folds = foldsOf(report).filter((fold) => figuresOf(fold).length > 0)
  expect(groups.map(({ part }) => part)).toEqual(folds)
  expect(groups.map(({ count }) => count)).toEqual(folds.map((fold) => figuresOf(fold).length))
})

test('shows a change inside the tile of its figure, and one without a figure in a tile of its own', () => {
  const own = texts(ownTiles(all))
  expect(own).toContain('1568宗')
  expect(own).not.toContain('25.8%')
  expect(own).toContain('34.9%')
})

test('shows the year before inside the tile of the year after', () => {
  expect(texts(ownTiles(all))).not.toContain('456件')
})

test('gives a change or an earlier year its own tile where its figure is not shown', () => {
  const some = all.filter(({ figure }) => ['25.8%', '456件'].includes(figure.text))
  expect(texts(ownTiles(some))).toEqual(['25.8%', '456件'])
})

test('loses no figure: each has a tile or stands in the tile of another that is shown', () => {
  const own = ownTiles(all)
  const shown = new Set(own.flatMap(({ figure }) => [figure.id, figure.previous]))
  for (const { figure } of all) {
    expect(shown.has(figure.id) || (figure.kind === 'change' && shown.has(figure.of)), figure.id).toBe(true)
  }
})

test('groups figures outside all sections by themselves', () => {
  const figure = all[0].figure
  const lost: Place = { ...all[0], path: [], paragraph: { ...all[0].paragraph, id: 'p1' }, figure: figure }
  expect(tileGroups(report, [lost]).map(({ part }) => part)).toEqual(['preamble'])
  const withBack = { ...report, backMatter: [lost.paragraph] }
  expect(tileGroups(withBack, [lost]).map(({ part }) => part)).toEqual(['back'])
})
