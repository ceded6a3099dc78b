import type { SeriesPoint } from '@/report/series'
import type { Figure, Report } from '@/report/types'
import { allFigures } from '@/report/walk'
import { mayBeEqual } from './may-be-equal'
import { randomOf, shuffled } from './random-of'

/** One of the four answers: a figure as the report prints it. */
export interface Option {
  figureId: string
  text: string
}

/** The question what figure the report prints for a label. */
export interface Question {
  /** The figure that is asked for. */
  figureId: string
  label: string
  /** Four figures of one kind and unit, in the order in which they are shown. */
  options: Option[]
  /** Which of `options` is right, from 0. */
  answer: number
  /** Set where an earlier year is asked for: what that year's report prints. `figureId` is this report's own figure. */
  point?: SeriesPoint
}

/** Questions of a round. */
export const QUESTIONS = 5
const WRONG_OPTIONS = 3

/**
 * A round of five questions, always the same for the same report and seed; fewer where the report has too few figures.
 *
 * It asks for figures whose label is sure, unique and does not give the answer away. Wrong options are other printed figures
 * of the same kind and unit. No two options may stand for the same number (see `mayBeEqual`), and no wrong option may
 * answer the question too: 立案查处 is not asked beside 立案查处知识产权案件, nor 信访总量 beside the total of the year
 * before. No figure and no answer appears twice in a round.
 */
export function roundOf(report: Report, seed: string): Question[] {
  const random = randomOf(seed)
  const figures = allFigures(report)
  const questions: Question[] = []
  const answers: Figure[] = []
  for (const figure of shuffled(
    figures.filter((it) => isAskable(it, figures)),
    random,
  )) {
    if (questions.length === QUESTIONS) break
    if (answers.some((it) => it.text === figure.text || (isAlike(it, figure) && mayBeEqual(it, figure)))) continue
    const wrong = wrongOptionsFor(figure, shuffled(figures, random))
    if (wrong.length < WRONG_OPTIONS) continue
    const options = shuffled([figure, ...wrong], random)
    answers.push(figure)
    questions.push({
      figureId: figure.id,
      label: figure.label,
      options: options.map(({ id, text }) => ({ figureId: id, text })),
      answer: options.indexOf(figure),
    })
  }
  return questions
}

function isAskable(figure: Figure, figures: readonly Figure[]): boolean {
  const { label, text, unit, doubt } = figure
  if (doubt || label === '' || unit === '' || label.includes(text)) return false
  return figures.every((other) => other === figure || other.label !== label)
}

function wrongOptionsFor(figure: Figure, candidates: readonly Figure[]): Figure[] {
  const chosen = [figure]
  for (const candidate of candidates) {
    if (chosen.length > WRONG_OPTIONS) break
    if (!isAlike(figure, candidate) || answersToo(figure, candidate)) continue
    if (chosen.every((it) => it.text !== candidate.text && !mayBeEqual(it, candidate))) chosen.push(candidate)
  }
  return chosen.slice(1)
}

function isAlike(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit
}

/**
 * Whether the other figure could be mistaken for an answer to the label: a part of the same thing, or its other year.
 */
function answersToo(figure: Figure, other: Figure): boolean {
  return (
    figure.previous === other.id ||
    other.previous === figure.id ||
    figure.label.includes(other.label) ||
    other.label.includes(figure.label)
  )
}
