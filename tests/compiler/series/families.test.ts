import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../../src/compiler/compile'
import { readSeries } from '../../../src/compiler/series/read-series'
import { yearRows } from '../../../src/reader/years/year-rows'
import { placesOf } from '../../../src/report/places'
import type { AllSeries } from '../../../src/report/series'
import type { Report } from '../../../src/report/types'
import { seriesText, yearReports } from '../../fixtures/series'

const THINGS = ['受理行政复议案件', '调处矛盾纠纷', '完成审计项目', '信访总量', '组织执法培训', '抽查执法案卷'] as const
const UNITS = ['件', '宗', '个', '场次', '万元'] as const

/** What one year prints of each thing: nothing, or a value in words that may say 约, and perhaps that of the year before. */
const value = fc.option(
  fc.record({
    number: fc.oneof(fc.nat(9999), fc.constant(0)),
    unit: fc.constantFrom(...UNITS),
    about: fc.constantFrom('', '约'),
    before: fc.option(fc.nat(9999), { nil: undefined }),
  }),
)
type Value = { number: number; unit: string; about: string; before?: number }
const values = fc.tuple(...THINGS.map(() => value))
const family = fc.record({
  /** Units change from year to year: the editor says that every point differs. Otherwise, every thing has its own. */
  mixed: fc.boolean(),
  years: fc.uniqueArray(fc.record({ year: fc.integer({ min: 2019, max: 2030 }), values }), {
    selector: ({ year }) => year,
    minLength: 1,
    maxLength: 12,
  }),
})
type Family = typeof family extends fc.Arbitrary<infer It> ? It : never

/** What a year's report prints of a thing, and of the year before; never twice the same, which an editor tells apart by nth. */
function printedIn(
  { mixed, years }: Family,
  year: number,
  thing: number,
): { text: string; before?: string } | undefined {
  const it: Value | null | undefined = years.find((other) => other.year === year)?.values[thing]
  if (!it) return undefined
  const unit = mixed ? it.unit : UNITS[thing % UNITS.length]
  const before = it.before === undefined || it.before === it.number ? undefined : `${it.before}${unit}`
  return { text: `${it.about}${it.number}${unit}`, ...(before && { before }) }
}

function reportsOf(family: Family): Report[] {
  return family.years.map(({ year }) => {
    const lines = THINGS.map((thing, i) => {
      const it = printedIn(family, year, i)
      const before = it?.before ? `,${year - 1}年${it.before}` : ''
      return it ? `${'一二三四五六'[i]}是工作。${thing}${it.text}${before}。` : ''
    })
    const text = `一、工作情况\n(一)一年来\n${lines.filter(Boolean).join('\n')}\n`
    const editorial = `title: ${year}年报告\nissuer: 某某区\nyear: ${year}\nkeyFigures: []\nsource: { name: 网站, address: http://example.com/ }\n`
    return compile({ id: `r-${year}`, text, textFile: '', editorial, editorialFile: '' }).report
  })
}

/** series.yaml as an editor writes it: what a later report corrects is a point with its reason. */
function seriesOf(family: Family): string {
  const years = family.years.map(({ year }) => year).sort((a, b) => b - a)
  const differs = family.mixed ? ', differs: 口径不同' : ''
  const entry = (thing: string, i: number) => {
    const points = years.flatMap((year) => {
      const it = printedIn(family, year, i)
      if (!it) return []
      const place = `report: r-${year}, at: s1.1.${i + 1}`
      const own = printedIn(family, year - 1, i)?.text
      const corrected = it.before && own && own !== it.before ? ', restated: 更正' : ''
      const before = it.before && (corrected || family.mixed)
      return [
        `    - { ${place}, figure: ${it.text}${differs} }`,
        ...(before ? [`    - { ${place}, figure: ${it.before}, year: ${year - 1}${corrected}${differs} }`] : []),
      ]
    })
    return points.length > 0 ? `- id: t-${i}\n  name: ${thing}\n  points:\n${points.join('\n')}\n` : ''
  }
  return THINGS.map(entry).join('')
}

function expectPrinted(all: AllSeries, reports: readonly Report[]): void {
  for (const { points } of all.series) {
    expect(points.length).toBeGreaterThan(1)
    expect(points.map(({ year }) => year)).toEqual([...new Set(points.map(({ year }) => year))].sort((a, b) => b - a))
    for (const { report, ordinal, text, value } of points) {
      const places = placesOf(reports.find(({ id }) => id === report) as Report)
      const { figure, paragraph } = [...places.values()][ordinal - 1]
      expect(paragraph.text.slice(...figure.span)).toBe(text)
      expect(figure.value).toBe(value)
    }
  }
}

test('every value of every series is printed, to the letter, in the report that it names', () => {
  fc.assert(
    fc.property(family, (family) => {
      const reports = reportsOf(family)
      const { all, diagnostics } = readSeries(seriesOf(family), 'series.yaml', reports)
      expect(diagnostics).toEqual([])
      expectPrinted(all, reports)
    }),
    { numRuns: 30 },
  )
})

test('without any one of the reports, series lose its points, and nothing is wrong or unprinted', () => {
  fc.assert(
    fc.property(family, fc.nat(), (family, which) => {
      const reports = reportsOf(family)
      const gone = reports[which % reports.length]
      const left = reports.filter((report) => report !== gone)
      const yaml = seriesOf(family)
      const { all: before } = readSeries(yaml, 'series.yaml', reports)
      const { all, diagnostics } = readSeries(yaml, 'series.yaml', left)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expectPrinted(all, left)
      for (const { id, points } of all.series) {
        const shown = points.map(({ year, text }) => `${year} ${text}`)
        const kept = before.series.find((it) => it.id === id)?.points.filter(({ report }) => report !== gone.id)
        expect(shown).toEqual(expect.arrayContaining(kept?.map(({ year, text }) => `${year} ${text}`) ?? []))
        // What is new is of a year that the report printed which is gone: another report stands in for it.
        const was = before.series.find((it) => it.id === id)?.points ?? []
        const lost = was.filter(({ report }) => report === gone.id).map(({ year }) => year)
        for (const { year } of points)
          expect(was.length === 0 || lost.includes(year) || kept?.some((it) => it.year === year)).toBe(true)
      }
    }),
    { numRuns: 30 },
  )
})

test.each(yearReports)('without the folder of $id, the fixtures compile, and every point has its row', (gone) => {
  const left = yearReports.filter((report) => report !== gone)
  const { all, diagnostics } = readSeries(seriesText, 'series.yaml', left)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expectPrinted(all, left)
  expect(all.series.length).toBeGreaterThan(20)
  for (const series of all.series) {
    const rows = yearRows(series, all)
    expect(rows.flatMap((row) => ('point' in row ? [row.point] : []))).toEqual(series.points)
  }
})

test('a break stays where the report that it was said of is gone', () => {
  const { all } = readSeries(
    seriesText,
    'series.yaml',
    yearReports.filter(({ id }) => id !== 'mouqu-2023'),
  )
  const points = all.series.find(({ id }) => id === 'opinions')?.points
  expect(points?.map(({ year, differs }) => [year, differs])).toEqual([
    [2024, '2021年及以前按件计，写作“法律审查意见”'],
    [2021, undefined],
    [2020, undefined],
  ])
})
