import type { Place } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Report } from '@/report/types'
import { pathText } from './path-text'
import { sourceLines } from './source-lines'

/**
 * One figure to paste into a chat, in lines: label and printed figure, its sentence, the divisions that contain it, the
 * source. The sentence is what the reader shows (see `toFullWidthPunctuation`), so that citizens paste what they saw.
 */
export function citeFigure(report: Report, { figure, paragraph, path }: Place): string {
  const sentence = toFullWidthPunctuation(paragraph.text).slice(...sentenceAt(paragraph.text, figure.span))
  return [
    `${toFullWidthPunctuation(figure.label)}：${figure.text}`,
    sentence.trim(),
    ...(path.length > 0 ? [pathText(path)] : []),
    ...sourceLines(report),
  ].join('\n')
}
