import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Figure } from '@/report/types'
import { words } from '../words'

/** Ends of labels that name a share: 即办件占比. Others name its whole: 按时公开年度报告的行政机关. */
const NAMES_SHARE = /[率比度]$/

/** The words of a question: the label of a figure, and what is asked of it. 信访总量有多少？ */
export function questionText({ label, kind }: Pick<Figure, 'label' | 'kind'>): string {
  const { ask } = words.quiz
  const asked = kind === 'rate' && !NAMES_SHARE.test(label) ? ask.share : ask[kind]
  return toFullWidthPunctuation(label) + asked
}
