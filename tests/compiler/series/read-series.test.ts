import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../src/compiler/diagnostic'
import { readSeries } from '../../../src/compiler/series/read-series'
import { placesOf } from '../../../src/report/places'
import { allSeries, seriesDiagnostics, seriesText, yearReports } from '../../fixtures/series'

const read = (yaml: string, reports = yearReports) => {
  const { all, diagnostics } = readSeries(yaml, 'series.yaml', reports)
  return { all, said: diagnostics.map(formatDiagnostic) }
}
const one = (...points: string[]) =>
  ['- id: some', '  name: 某个指标', '  points:', ...points.map((point) => `    - { ${point} }`)].join('\n')
const seriesOf = (id: string) => allSeries.series.find((it) => it.id === id)

test('four years are read without a word said against them', () => {
  expect(seriesDiagnostics).toEqual([])
  expect(allSeries.series.length).toBe(30)
  expect(allSeries.reports.map(({ year }) => year)).toEqual([2024, 2023, 2021, 2020])
})

test('every value is printed in the report that it names, at the place that it names', () => {
  for (const { points } of allSeries.series) {
    for (const { report, ordinal, text, value } of points) {
      const places = placesOf(yearReports.find(({ id }) => id === report) as (typeof yearReports)[0])
      const there = [...places.values()][ordinal - 1]
      expect(there).toMatchObject({ ordinal, figure: { text, value } })
    }
  }
})

test('the year before counts where no report of that year is published, and says so', () => {
  const points = seriesOf('reconsideration')?.points.map(({ year, text, fromYearBefore }) => [
    year,
    text,
    fromYearBefore,
  ])
  expect(points).toEqual([
    [2024, '61宗', undefined],
    [2023, '56宗', undefined],
    [2022, '55宗', true],
    [2021, '54宗', undefined],
  ])
})

test('a corrected value takes the place of the earlier one, with the reason', () => {
  const point = seriesOf('petitions')?.points.find(({ year }) => year === 2023)
  const restated = { report: 'mouqu-2023', ordinal: 24, text: '390件', why: '2024年报告按年终核定数更正' }
  expect(point).toMatchObject({ text: '388件', report: 'mouqu-2024', restated })
})

test('a year may be another than the report’s', () => {
  expect(seriesOf('ranking')?.points.map(({ year }) => year)).toEqual([2023, 2022, 2020, 2019])
})

test('a stated change that two reports bear out is marked', () => {
  expect(seriesOf('mediation')).toMatchObject({ direction: 'up', points: [{ agrees: true }, {}, {}, {}] })
  expect(seriesOf('petitions')?.direction).toBe('down')
})

test.each<[string, string, string]>([
  [
    'a place that is not there',
    one('report: mouqu-2024, at: s9.9, figure: 1件'),
    'series.yaml:4:7 error mouqu-2024：报告中没有编号为“s9.9”的条目或段落；编号可用 npm run report -- 文件 查到 [no-such-figure]',
  ],
  [
    'a figure in two series',
    `${one('report: mouqu-2024, at: s1.6.2, figure: 61宗')}\n${one('report: mouqu-2024, at: s1.6.2, figure: 61宗').replace('some', 'other')}`,
    'series.yaml:8:7 error mouqu-2024 的“61宗”在第 4 行已经写过；一个数只能属于一个指标 [named-twice]',
  ],
  [
    'two values of one year',
    one('report: mouqu-2024, at: s1.6.2, figure: 61宗', 'report: mouqu-2023, at: s1.4.2, figure: 56宗, year: 2024'),
    'series.yaml:5:7 error 2024年有两个不同的数：“61宗”（mouqu-2024）和“56宗”（mouqu-2023）；请在以哪个为准的那一条写 restated: 理由 [years-contradict]',
  ],
  [
    'a year before that the earlier report prints otherwise',
    one('report: mouqu-2024, at: s1.6.3, figure: 371件', 'report: mouqu-2023, at: s1.4.3, figure: 390件'),
    'series.yaml:4:7 error mouqu-2024 写上年（2023年）为“388件”，mouqu-2023 写的是“390件”；请核对，确有更正的，加上一条 - { report: mouqu-2024, at: s1.6.3, figure: 388件, year: 2023, restated: 理由 } [years-contradict]',
  ],
  [
    'another unit',
    one('report: mouqu-2024, at: s1.4.2, figure: 845宗', 'report: mouqu-2023, at: s1.3.2, figure: 751件'),
    'series.yaml:4:7 error “845宗”（2024年）与“751件”（2023年）一个是“宗”一个是“件”；是同一指标的，写 differs: 口径有什么不同 [points-differ]',
  ],
  [
    'a stated change that the values contradict',
    one('report: mouqu-2024, at: s1.7.1, figure: 523件', 'report: mouqu-2023, at: s1.5.2, figure: 498件'),
    'series.yaml:4:7 error mouqu-2024 写“12.5%”，但按 mouqu-2023 的“498件”算是 5.02%；请核对，确实如此的，写 accept: 理由 [change-contradicts]',
  ],
  [
    'a reason where nothing is wrong',
    one('report: mouqu-2024, at: s1.6.2, figure: 61宗, accept: 无', 'report: mouqu-2023, at: s1.4.2, figure: 56宗'),
    'series.yaml:4:7 error accept 所说的矛盾并没有出现，请删去 [no-such-doubt]',
  ],
  [
    'a correction where nothing is printed otherwise',
    one('report: mouqu-2024, at: s1.6.2, figure: 61宗, restated: 无', 'report: mouqu-2023, at: s1.4.2, figure: 56宗'),
    'series.yaml:4:7 error restated 所说的另一个数并没有出现，请删去 [no-such-doubt]',
  ],
  [
    'a misspelt field',
    one('report: mouqu-2024, at: s1.6.2, figur: 61宗'),
    'series.yaml:4:41 error 没有“figur”这个字段；可用的有：report、at、figure、nth、year、differs、restated、accept [unknown-field]',
  ],
  [
    'an id that addresses cannot carry',
    one('report: mouqu-2024, at: s1.6.2, figure: 61宗').replace('some', '信访'),
    'series.yaml:1:7 error “id”只能用小写英文字母、数字和连字符，不超过24个 [wrong-value]',
  ],
])('%s is an error at its place', (_, yaml, message) => {
  expect(read(yaml).said).toContain(message)
})

test('other words around the number are a warning, until a note to readers has them or the point differs', () => {
  const points = (differs = '') =>
    one(`report: mouqu-2024, at: s1.6.2, figure: 61宗${differs}`, 'report: mouqu-2023, at: s1.4.2, figure: 56宗')
  const warning =
    'series.yaml:4:7 warning 措辞不同：mouqu-2024 写“办理行政复议案件”，mouqu-2023 写“受理行政复议案件”；核对是同一指标的，在 notes 里告诉读者，如 - 2023年报告写作“受理行政复议案件” [wording-differs]'
  expect(read(points()).said).toEqual([warning])
  expect(read(`${points()}\n  notes: [2023年的案件不含镇街的行政复议案件]`).said).toEqual([warning])
  expect(read(`${points()}\n  notes: [2023年报告写作“受理行政复议案件”]`).said).toEqual([])
  expect(read(points(', differs: 口径调整')).said).toEqual([])
})

test('a correction may also hold to the earlier report, and readers are told what the later one prints', () => {
  const { all, said } = read(
    one(
      'report: mouqu-2024, at: s1.6.3, figure: 371件, accept: 同比按388件计',
      'report: mouqu-2023, at: s1.4.3, figure: 390件, restated: 2024年报告漏计2件',
    ),
  )
  expect(said).toEqual([])
  const { restated } = all.series[0].points[1]
  expect(restated).toMatchObject({ report: 'mouqu-2024', text: '388件', why: '2024年报告漏计2件' })
})

test('a report that is not there is a warning and shortens the series', () => {
  const { all, said } = read(seriesText, yearReports.slice(0, 2))
  expect(said.length).toBeGreaterThan(30)
  expect(said.filter((line) => !line.includes(' warning '))).toEqual([])
  expect(all.reports.map(({ year }) => year)).toEqual([2024, 2023])
  expect(all.series.find(({ id }) => id === 'services')?.points.map(({ year }) => year)).toEqual([2024, 2023])
  expect(all.series.find(({ id }) => id === 'officers')).toBeUndefined()
})

test('with one report, and with an empty file, there is nothing to compare', () => {
  expect(read(seriesText, yearReports.slice(0, 1)).all).toEqual({ reports: [], series: [] })
  expect(read('')).toEqual({ all: { reports: [], series: [] }, said: [] })
  expect(read('# nothing yet\n').said).toEqual([])
})
