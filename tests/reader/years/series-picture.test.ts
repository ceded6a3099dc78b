import { expect, test } from 'vitest'
import type { MeasureFont, PosterLayout } from '@/reader/share/poster/layout-poster'
import { layoutSeries } from '@/reader/years/layout-series'
import { layoutSeriesCard } from '@/reader/years/layout-series-card'
import { pictureInWords, seriesPicture } from '@/reader/years/series-picture'
import type { Series } from '@/report/series'
import { allSeries, years } from '../../fixtures/series'

/** Every character as wide as it is high, Latin ones half as wide. */
const measure: MeasureFont = (text, size) =>
  Array.from(text, (character) => (character < '\u2000' ? size / 2 : size)).reduce((a, b) => a + b, 0)

const named = (id: string) => allSeries.series.find((it) => it.id === id) as Series
const textsOf = ({ shapes }: PosterLayout) => shapes.flatMap((it) => (it.kind === 'text' ? [it.text] : []))
const barsOf = ({ shapes }: PosterLayout) =>
  shapes.flatMap((it) => (it.kind === 'box' && it.ink === 'brand' && it.height > 1 && it.x > 0 ? [it] : []))

/** A series of that many years, each value so many times that of the year before. */
const growing = (count: number, factor: number): Series => ({
  id: 'growing',
  name: '办理案件',
  notes: [],
  points: Array.from({ length: count }, (_, i) => {
    const value = Math.round(100 * factor ** (count - i))
    return { year: 2030 - i, report: 'mouqu-2024', ordinal: 1, text: `${value}件`, value }
  }),
})

test('a picture has the name, every year as printed, the breaks, what is to be said, and the reports', () => {
  const picture = seriesPicture(named('trained'), years)
  const texts = textsOf(layoutSeries(picture, measure, false)).join('')
  for (const { year, text } of named('trained').points) expect(texts).toContain(`${year}${text}`)
  expect(texts).toContain('2022没有收录报告')
  expect(texts).toContain('2023年起按人次计，同一人参加两次计两次')
  expect(texts).toContain('《某某区2020年法治政府建设年度报告》')
  expect(pictureInWords(picture)).toContain(
    '2022：没有收录报告，2023年起按人次计，同一人参加两次计两次，2021：1200余人',
  )
  const corrected = textsOf(layoutSeries(seriesPicture(named('petitions'), years), measure, true)).join('')
  expect(corrected).toContain('2023年度报告写作390件：2024年报告按年终核定数更正')
})

test('a picture says nothing that is not printed, said by an editor, or about where it is from', () => {
  for (const series of allSeries.series) {
    const { rows } = seriesPicture(series, years)
    const printed = series.points.map(({ text }) => text)
    const said = [...series.points.map(({ differs }) => differs), '没有收录报告', '报告未载明']
    for (const { text } of rows) expect([...printed, ...said]).toContain(text)
  }
})

test('bars of one scale start at one place and are as long as their values; none crosses a break', () => {
  const lengths = (id: string) => barsOf(layoutSeries(seriesPicture(named(id), years), measure, false))
  const bars = lengths('trained')
  expect(new Set(bars.map(({ x }) => x)).size).toBe(1)
  const longest = bars[0].width
  expect(bars.map(({ width }) => (width / longest).toFixed(2))).toEqual(['1.00', '0.87', '1.00', '0.92'])
  expect(lengths('accidents')).toHaveLength(2) // 0起 has none
  expect(lengths('ranking')).toEqual([])
})

test.each([
  [2, 1],
  [12, 1.1],
  [12, 6],
])('%d years that grow by %d stay within the picture, every row below the one before', (count, factor) => {
  const layout = layoutSeries(seriesPicture(growing(count, factor), years), measure, true)
  for (const shape of layout.shapes) {
    const width = shape.kind === 'text' ? measure(shape.text, shape.size, shape.weight) : shape.width
    expect(shape.x).toBeGreaterThanOrEqual(0)
    expect(shape.x + width).toBeLessThanOrEqual(layout.width + 1)
    expect(shape.y).toBeLessThanOrEqual(layout.height)
  }
  const bars = barsOf(layout)
  expect(bars).toHaveLength(count)
  for (const [i, { y }] of bars.entries()) if (i > 0) expect(y).toBeGreaterThan(bars[i - 1].y + bars[i - 1].height)
})

test('a card has as many years as fit, the newest first, and says how many it leaves out', () => {
  for (const shape of ['chat', 'moments'] as const) {
    const layout = layoutSeriesCard(seriesPicture(growing(12, 1.2), years), measure, shape)
    const texts = textsOf(layout)
    const shown = texts.filter((text) => /^20\d\d$/.test(text))
    expect(shown[0]).toBe('2030')
    expect(texts).toContain(`还有更早的 ${12 - shown.length} 年`)
    for (const { y } of layout.shapes) expect(y).toBeLessThanOrEqual(layout.height)
  }
  const whole = textsOf(layoutSeriesCard(seriesPicture(growing(2, 2), years), measure, 'chat'))
  expect(whole.filter((text) => text.includes('更早'))).toEqual([])
})
