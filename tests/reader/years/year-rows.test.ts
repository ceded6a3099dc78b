import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { yearRows } from '@/reader/years/year-rows'
import type { AllSeries, Series, SeriesPoint } from '@/report/series'
import { allSeries } from '../../fixtures/series'

const rowsOf = (id: string) => {
  const series = allSeries.series.find((it) => it.id === id) as Series
  return yearRows(series, allSeries).map((row) => {
    if ('differs' in row) return `— ${row.differs}`
    if ('missing' in row) return `${row.from}–${row.to} ${row.missing}`
    return `${row.point.year} ${row.point.text} ${row.share === undefined ? '' : row.share.toFixed(2)}`.trim()
  })
}

test('years are drawn on one scale, the greatest as long as can be', () => {
  expect(rowsOf('mediation')).toEqual([
    '2024 2143宗 1.00',
    '2023 1987宗 0.93',
    '2022–2022 notHere',
    '2021 1802宗 0.84',
    '2020 1756宗 0.82',
  ])
})

test('where a point differs, a new scale starts below its reason', () => {
  expect(rowsOf('trained')).toEqual([
    '2024 1900余人次 1.00',
    '2023 1650人次 0.87',
    '2022–2022 notHere',
    '— 2023年起按人次计，同一人参加两次计两次',
    '2021 1200余人 1.00',
    '2020 1100余人 0.92',
  ])
})

test('a year that its report does not print is told from one without a report, and the newest is not left out', () => {
  expect(rowsOf('officers')[1]).toBe('2023–2023 notStated')
  expect(rowsOf('proposals')[0]).toBe('2024–2024 notStated')
})

test('nought has no bar, and ranks have none at all', () => {
  expect(rowsOf('accidents')).toEqual([
    '2024 0起 0.00',
    '2023 1起 0.50',
    '2022–2022 notHere',
    '2021 0起 0.00',
    '2020 2起 1.00',
  ])
  expect(rowsOf('ranking').filter((row) => row.startsWith('2023'))).toEqual(['2023 第2名'])
})

test('no bar is longer than its row, every point has one row, and none is drawn beside another scale', () => {
  const point = fc.record({
    value: fc.oneof(fc.constant(0), fc.nat(10), fc.nat(1e9)),
    step: fc.integer({ min: 1, max: 4 }),
    differs: fc.option(fc.constantFrom('口径调整', '单位不同'), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (steps) => {
      let year = 2040
      const points = steps.map(({ value, step, differs }): SeriesPoint => {
        year -= step
        return { year, report: `r-${year}`, ordinal: 1, text: `${value}件`, value, ...(differs && { differs }) }
      })
      const all: AllSeries = { reports: points.map((it) => ({ id: it.report, year: it.year })), series: [] }
      const rows = yearRows({ id: 's', name: 's', points, notes: [] }, all)
      expect(rows.flatMap((row) => ('point' in row ? [row.point] : []))).toEqual(points)
      let scale: number | undefined
      for (const row of rows) {
        if ('differs' in row) scale = undefined
        if (!('point' in row)) continue
        const share = row.share ?? Number.NaN
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        if (share === 0) continue
        const own = row.point.value / share
        if (scale !== undefined) expect(own / scale).toBeCloseTo(1)
        scale = own
      }
    }),
  )
})
