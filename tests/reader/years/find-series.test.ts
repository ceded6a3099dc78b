import { expect, test } from 'vitest'
import { acrossReports } from '@/reader/years/across-reports'
import { directionsOf, findSeries, groupSeries } from '@/reader/years/find-series'
import { seriesNotes } from '@/reader/years/series-notes'
import { seriesTable } from '@/reader/years/series-table'
import { comparedIn, seriesAt } from '@/reader/years/years-context'
import { changeOf, placesOf } from '@/report/places'
import { allSeries, yearReports, years } from '../../fixtures/series'

const named = (id: string) => {
  const series = allSeries.series.find((it) => it.id === id)
  if (!series) throw new Error(id)
  return series
}
const [newest] = yearReports
const places = placesOf(newest)

test('series are found by name, by any printed value and by the direction that the newest report states', () => {
  const ids = (...asked: Parameters<typeof findSeries>) => findSeries(...asked).map(({ id }) => id)
  expect(ids(allSeries.series, 'all', '信访')).toEqual(['petitions'])
  expect(ids(allSeries.series, 'all', '1,802')).toEqual(['mediation'])
  expect(ids(allSeries.series, 'down', '')).toEqual(['petitions'])
  expect(directionsOf(allSeries.series)).toEqual(['all', 'up', 'down'])
  expect(directionsOf([named('audits')])).toEqual(['all'])
})

test('series stand in the order of the report, those that it does not print last', () => {
  const groups = groupSeries(allSeries.series, newest)
  expect(groups[0].name).toContain('提升政务服务效能')
  expect(groups[0].series.map(({ id }) => id)).toEqual([
    'services',
    'instant',
    'instant-share',
    'terminals',
    'open-data',
  ])
  expect(groups[groups.length - 1]).toEqual({ name: '这份报告未载明的', series: [named('proposals')] })
})

test('a figure knows its series, also as the value that was corrected or as the year before', () => {
  const idOf = (text: string) => [...places.values()].find(({ figure }) => figure.text === text)?.ordinal ?? 0
  expect(seriesAt(years, newest.id, idOf('371件'))?.id).toBe('petitions')
  expect(seriesAt(years, newest.id, idOf('388件'))?.id).toBe('petitions')
  expect(seriesAt(years, 'mouqu-2023', named('petitions').points[1].restated?.ordinal ?? 0)?.id).toBe('petitions')
  expect(seriesAt(years, newest.id, idOf('2316家'))).toBeUndefined()
  expect(comparedIn(years, newest.id, places).size).toBe(30)
})

test('the arithmetic across two reports is that of printed numbers', () => {
  const place = [...places.values()].find(({ figure }) => figure.text === '61宗')
  if (!place) throw new Error()
  const change = changeOf(places, place.figure.id)
  const text = acrossReports(named('reconsideration'), years, newest.id, place.ordinal, change)
  expect(text).toBe('(61 − 56) ÷ 56 = 8.9% 与2023年度报告相符')
  expect(acrossReports(named('services'), years, newest.id, 4, undefined)).toBeUndefined()
})

test('the reader is told where a value comes from, what was corrected, and what does not come out', () => {
  expect(seriesNotes(named('petitions'), years)).toEqual([
    '2023年的数取自2024年度报告',
    '2023年度报告写作390件：2024年报告按年终核定数更正',
    '2022年的数取自2023年度报告',
  ])
  expect(seriesNotes(named('legal-aid'), years)).toEqual([
    '2024年：同比按办结案件计，件数按受理案件计',
    '2023年及以前的报告写作“受理法律援助案件”，编辑核对为同一指标',
  ])
})

test('the table has every value with its report and sentence, the reasons, and all sources', async () => {
  const lines = (await seriesTable(allSeries.series, years)).split('\n')
  expect(lines[0]).toBe('指标\t年份\t数值\t报告\t原文')
  expect(lines).toContain(
    '行政复议案件\t2022\t55宗\t某某区2023年法治政府建设年度报告\t受理行政复议案件56宗，2022年55宗，同比上升1.8%；办理行政应诉案件30件，负责人出庭应诉率100%。',
  )
  expect(lines).toContain('参训人员 2023：2023年起按人次计，同一人参加两次计两次')
  expect(lines.filter((line) => line.startsWith('https://'))).toHaveLength(4)
})
