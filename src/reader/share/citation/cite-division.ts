import { pathsOf } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division, Report } from '@/report/types'
import { paragraphsOf } from '@/report/walk'
import { pathText } from './path-text'
import { sourceLines } from './source-lines'

/**
 * The whole text of an item, subsection or section to paste into a chat: a line for each paragraph, then the divisions
 * above it and the source. The text is what the reader shows, marker and heading included (see
 * `toFullWidthPunctuation`).
 */
export function citeDivision(report: Report, division: Division): string {
  const above = pathsOf(report).get(division.paragraphs[0].id)?.slice(0, -1) ?? []
  return [
    ...paragraphsOf(division).map(({ text }) => toFullWidthPunctuation(text)),
    ...(above.length > 0 ? [pathText(above)] : []),
    ...sourceLines(report),
  ].join('\n')
}
