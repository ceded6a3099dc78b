import type { Place } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Figure } from '@/report/types'
import { words } from '../words'
import type { Question } from './round-of'

/** Labels that name a rate end so: 即办件占比. Others name what the rate is a share of: 按时公开年度报告的行政机关. */
const NAMES_SHARE = /[率比度]$/

/** The text of a question: the label of a figure and an interrogative, 信访总量有多少？ */
export function questionText({ label, kind }: Pick<Figure, 'label' | 'kind'>): string {
  const { ask } = words.quiz
  const asked = kind === 'rate' && !NAMES_SHARE.test(label) ? ask.share : ask[kind]
  return toFullWidthPunctuation(label) + asked
}

/** What a question asks: 信访总量有多少？ · of a year before: 2021年，信访总量有多少？ */
export function textOf({ label, point }: Question, { figure }: Place): string {
  return point ? words.quiz.inYear(point.year) + questionText({ label, kind: figure.kind }) : questionText(figure)
}
