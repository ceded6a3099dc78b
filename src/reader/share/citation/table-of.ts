import { placesOf } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Report } from '@/report/types'
import { words } from '../../words'
import { pathText } from './path-text'
import { sourceLines } from './source-lines'

/**
 * All figures as text that pastes into a spreadsheet: a header, a row per figure in reading order (ordinal, path,
 * label, figure as printed, sentence as shown), an empty line, the source. Cells are separated by tabs, rows by \n.
 */
export function tableOf(report: Report): string {
  const rows = [...placesOf(report).values()].map(({ figure, paragraph, path, ordinal }) => [
    String(ordinal),
    pathText(path),
    toFullWidthPunctuation(figure.label),
    figure.text,
    toFullWidthPunctuation(paragraph.text).slice(...sentenceAt(paragraph.text, figure.span)),
  ])
  return [tableText([words.figures.tableHeads, ...rows]), '', ...sourceLines(report)].join('\n')
}

/** Rows as text that pastes into a spreadsheet: cells separated by tabs, rows by \n. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cellOf).join('\t')).join('\n')
}

/** Table rows of the report contain tabs, and a spreadsheet would take a leading " as its own quoting. */
function cellOf(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ').trim()
  return line.startsWith('"') ? `"${line.replace(/"/g, '""')}"` : line
}
