import { expect, test } from 'vitest'
import { proposeSeries } from '../../../src/compiler/series/propose-series'
import { allSeries, yearReports } from '../../fixtures/series'

const seriesOf = new Map(
  allSeries.series.flatMap(({ id, points }) => [
    ...points.map(({ report, ordinal }) => [`${report} ${ordinal}`, id] as const),
    ...points.flatMap(({ restated }) => (restated ? [[`${restated.report} ${restated.ordinal}`, id] as const] : [])),
  ]),
)
const proposals = proposeSeries(yearReports)
const truth = proposals.map(({ newer, older, sure }) => {
  const [one, two] = [newer, older].map((it) => seriesOf.get(`${it.report.id} ${it.figure.place.ordinal}`))
  return { right: one !== undefined && one === two, sure, words: `${older.figure.clause} ${newer.figure.clause}` }
})

test('of 79 true pairs all but two are proposed, and one is wrong', () => {
  expect(truth.filter(({ right }) => right).length).toBe(77)
  expect(truth.filter(({ right }) => !right).map(({ words }) => words)).toEqual([
    '办理行政复议和行政应诉案件共 办理行政应诉案件',
  ])
})

test('what is sure is right; of the rest an editor is told what differs', () => {
  expect(truth.filter(({ right, sure }) => sure && !right)).toEqual([])
  for (const { sure, reasons } of proposals) expect(reasons.length === 0).toBe(sure)
})

test('what an editor has confirmed is not proposed again', () => {
  const left = proposeSeries(yearReports, allSeries.series)
  expect(left.filter(({ series }) => !series).map(({ newer }) => newer.figure.clause)).toEqual([])
})

test('a new year is proposed for the series of the years before', () => {
  const [newest, ...earlier] = yearReports
  const known = allSeries.series.map((it) => ({
    ...it,
    points: it.points.filter(({ report }) => report !== newest.id),
  }))
  const found = proposeSeries([newest, ...earlier], known).filter(({ newer }) => newer.report === newest)
  const courses = found.find(({ newer }) => newer.figure.clause === '组织执法培训')
  expect(courses).toMatchObject({ series: 'courses', sure: true })
})
