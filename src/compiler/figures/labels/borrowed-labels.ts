import { COMPARED, yearIn } from '../context/time-phrases'
import type { YearLinked } from '../relations/link-years'
import { MOST_FIGURES_BACK } from '../relations/preceding-figures'
import type { Relations } from '../relations/relations'
import { topicBefore } from './clause-label'
import type { Label } from './label'
import { subjectOf } from './nouns'

/** What a label may borrow from: the figures of a paragraph, and the labels of those before the one in hand. */
export interface LabelSources {
  readonly figures: readonly YearLinked[]
  readonly relations: readonly Readonly<Relations>[]
  readonly labels: readonly Label[]
}

/** Between a figure and one that says the same of it: (…)|共计|3.2万元. */
const SAME_SUBJECT = /^[),、|\s]?(?:共?计|共|总计|合计)?$/
const NEW_SENTENCE = /[。;!?]/

/** Whether a figure stands in another sentence than the one before it. */
export function beginsSentence({ gap }: YearLinked): boolean {
  return NEW_SENTENCE.test(gap)
}

/** The label without the year that its figure is printed with: 2021年|办件量. */
export function labelWithoutYear(i: number, { figures, labels }: LabelSources): string {
  return labels[i].text.slice(yearIn(figures[i].before).length)
}

/** What changed, where a change neither says it nor stands on a figure: what the clause or the figure before is about. */
export function subjectOfChange(i: number, sources: LabelSources): string {
  const { figures } = sources
  const topic = topicBefore(figures[i])
  if (topic || i === 0 || beginsSentence(figures[i])) return topic
  const { stated, before, kind } = figures[i - 1]
  if (kind === 'rank') return sources.labels[i - 1].text
  if (stated) return subjectOf(stated.subject)
  return COMPARED.test(before) ? labelWithoutYear(i - 1, sources) : ''
}

/** The label of the figure before, where this one goes on about the same; figures in brackets are passed over. */
export function labelGoingOn(i: number, { figures, relations, labels }: LabelSources): string {
  const { gap, kind, bracket } = figures[i]
  const before = figures[i - 1]
  if (!before || beginsSentence(figures[i])) return ''
  if (before.stated && relations[i - 1].of === i) return subjectOf(before.stated.subject)
  if (!SAME_SUBJECT.test(gap) && !(kind === 'rate' && before.kind === 'rate')) return ''
  for (let last = i - 1; last >= Math.max(0, i - MOST_FIGURES_BACK); last--) {
    if (figures[last].bracket === undefined || figures[last].bracket === bracket) return labels[last].text
  }
  return ''
}
