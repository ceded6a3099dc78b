import { placesOf } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import type { Series } from '@/report/series'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Report } from '@/report/types'
import { sourceLines } from '../share/citation/source-lines'
import { tableText } from '../share/citation/table-of'
import { words } from '../words'
import { seriesNotes } from './series-notes'
import type { Years } from './years-context'

/**
 * Series as text that pastes into a spreadsheet: a row per printed value with its report and sentence, then what is to be
 * said about each series, then the source of every report. Fetches the reports that are not here; rejects where one does
 * not come.
 */
export async function seriesTable(series: readonly Series[], years: Years): Promise<string> {
  const printing = years.published.filter(({ id }) => years.reports.some((report) => report.id === id))
  const reports = await Promise.all(printing.map((report) => report.load()))
  const sentences = new Map(reports.map((report) => [report.id, sentencesOf(report)]))
  const rows = series.flatMap(({ name, points }) =>
    points.map(({ year, text, report, ordinal }) => [
      name,
      String(year),
      text,
      printing.find(({ id }) => id === report)?.title ?? '',
      sentences.get(report)?.[ordinal - 1] ?? '',
    ]),
  )
  const notes = series.flatMap((one) => [
    ...one.points.flatMap(({ year, differs }) => (differs ? [`${one.name} ${year}：${differs}`] : [])),
    ...seriesNotes(one, years).map((note) => `${one.name} ${note}`),
  ])
  return [tableText([words.years.tableHeads, ...rows]), '', ...notes, '', ...reports.flatMap(sourceLines)].join('\n')
}

function sentencesOf(report: Report): string[] {
  return [...placesOf(report).values()].map(({ figure, paragraph }) =>
    toFullWidthPunctuation(paragraph.text).slice(...sentenceAt(paragraph.text, figure.span)),
  )
}
