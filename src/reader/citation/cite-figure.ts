import type { Place } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import type { Report } from '@/report/types'
import { widen } from '@/report/widen'
import { pathText } from './path-text'
import { sourceLines } from './source-lines'

/**
 * One figure to paste into a chat, in lines: label and figure as printed, its sentence, where that stands, the source.
 * The sentence is word for word what the reader shows (see `widen`), so that a citizen pastes what they saw.
 */
export function citeFigure(report: Report, { indicator, paragraph, path }: Place): string {
  const sentence = widen(paragraph.text).slice(...sentenceAt(paragraph.text, indicator.span))
  return [
    `${widen(indicator.label)}：${indicator.text}`,
    sentence.trim(),
    ...(path.length > 0 ? [pathText(path)] : []),
    ...sourceLines(report),
  ].join('\n')
}
