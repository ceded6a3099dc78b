import type { Report } from '@/report/types'
import { words } from '../../words'
import { type Cell, FIELD_NAMES, figureRows } from './figure-fields'

/**
 * All figures as CSV (RFC 4180): a header, a row per figure, then the source in rows of its own. It begins with a byte
 * order mark: without one, Excel and WPS take Chinese for another encoding.
 */
export function figuresCsv(report: Report): string {
  const { title, year, source } = report
  const rows: Cell[][] = [
    FIELD_NAMES.map((name) => words.data.fields[name]),
    ...figureRows(report),
    [],
    [title, words.report.year(year)],
    [words.report.source, source.name, source.address],
  ]
  return `\ufeff${rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`
}

function written(cell: Cell): string {
  const text = String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
