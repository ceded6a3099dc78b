import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../../src/compiler/compile'
import { readSeries } from '../../../src/compiler/series/read-series'
import { placesOf } from '../../../src/report/places'
import type { AllSeries } from '../../../src/report/series'
import type { Report } from '../../../src/report/types'

const THINGS = ['受理行政复议案件', '调处矛盾纠纷', '完成审计项目', '信访总量', '组织执法培训', '抽查执法案卷'] as const
const UNITS = ['件', '宗', '个', '场次', '万元'] as const

/** What one year prints of each thing: nothing, or a value in words that may say 约 or 余. */
const value = fc.option(
  fc.record({
    number: fc.oneof(fc.nat(9999), fc.constant(0)),
    unit: fc.constantFrom(...UNITS),
    about: fc.constantFrom('', '约'),
  }),
)
const family = fc.uniqueArray(
  fc.record({ year: fc.integer({ min: 2015, max: 2030 }), values: fc.tuple(...THINGS.map(() => value)) }),
  { selector: ({ year }) => year, minLength: 1, maxLength: 12 },
)
type Family = typeof family extends fc.Arbitrary<infer Years> ? Years : never

const printed = ({ about, number, unit }: NonNullable<Family[number]['values'][number]>) => `${about}${number}${unit}`

function reportOf({ year, values }: Family[number]): Report {
  const lines = values.map((it, i) => (it ? `${'一二三四五六'[i]}是工作。${THINGS[i]}${printed(it)}。` : ''))
  const text = `一、工作情况\n(一)一年来\n${lines.filter(Boolean).join('\n')}\n`
  const editorial = `title: ${year}年报告\nissuer: 某某区\nyear: ${year}\nkeyFigures: []\nsource: { name: 网站, address: http://example.com/ }\n`
  return compile({ id: `r-${year}`, text, textFile: '', editorial, editorialFile: '' }).report
}

function seriesOf(years: Family): string {
  const entry = (thing: string, i: number) => {
    const points = years.flatMap(({ year, values }) => {
      const it = values[i]
      return it ? [`    - { report: r-${year}, at: s1.1.${i + 1}, figure: ${printed(it)}, differs: 口径不同 }`] : []
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
    fc.property(family, (years) => {
      const reports = years.map(reportOf)
      const { all, diagnostics } = readSeries(seriesOf(years), 'series.yaml', reports)
      expect(diagnostics).toEqual([])
      expectPrinted(all, reports)
    }),
    { numRuns: 60 },
  )
})

test('without any one of the reports, series are shorter by its points, and nothing else changes', () => {
  fc.assert(
    fc.property(family, fc.nat(), (years, which) => {
      const reports = years.map(reportOf)
      const gone = reports[which % reports.length]
      const left = reports.filter((report) => report !== gone)
      const { all: before } = readSeries(seriesOf(years), 'series.yaml', reports)
      const { all, diagnostics } = readSeries(seriesOf(years), 'series.yaml', left)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expectPrinted(all, left)
      if (left.length < 2) return
      for (const series of all.series) {
        const longer = before.series.find(({ id }) => id === series.id)
        expect(series.points).toEqual(longer?.points.filter(({ report }) => report !== gone.id))
      }
    }),
    { numRuns: 60 },
  )
})
