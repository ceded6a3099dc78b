import { COMPARED, yearIn } from '../context/time-phrases'
import { ONLY_VERBS } from '../context/verb-patterns'
import type { YearLinked } from '../relations/link-years'
import type { Relations } from '../relations/relations'
import { clauseLabel, topicBefore } from './clause-label'
import { nounOf, subjectOf } from './nouns'

/** What a label may borrow from: the figures of a paragraph, and the labels of those before the one in hand. */
export interface LabelSources {
  readonly figures: readonly YearLinked[]
  readonly relations: readonly Readonly<Relations>[]
  readonly labels: readonly string[]
}

/** Between a figure and one that says the same of it: (…)|共计|3.2万元. */
const SAME_SUBJECT = /^[),、|\s]?(?:共?计|共|总计|合计)?$/
const NEW_SENTENCE = /[。;!?]/
/** A noun is not looked for further back than this many figures. */
const MOST_FIGURES_BACK = 12

/** Whether a figure stands in another sentence than the one before it. */
export function beginsSentence({ gap }: YearLinked): boolean {
  return NEW_SENTENCE.test(gap)
}

/** The label without the year that its figure is printed with: 2021年|办件量. */
export function labelWithoutYear(i: number, { figures, labels }: LabelSources): string {
  return labels[i].slice(yearIn(figures[i].before).length)
}

/** 受理申请125件,审结|118件: the noun that a verb alone speaks of, named last in the same sentence. */
export function nounBefore(verb: string, i: number, { figures, labels }: LabelSources): string {
  for (let j = i; j > Math.max(0, i - MOST_FIGURES_BACK) && !beginsSentence(figures[j]); j--) {
    const { stated, kind, bracket } = figures[j - 1]
    if (bracket !== undefined && bracket !== figures[i].bracket) continue
    if (stated || kind !== 'count' || ONLY_VERBS.test(clauseLabel(figures[j - 1]))) continue
    const noun = nounOf(labels[j - 1])
    // 立案 and 结案 are of cases, whatever was counted before.
    return verb.endsWith('案') && !/[案件纷请讼议]$/.test(noun) ? '' : noun
  }
  return ''
}

/** What changed, where a change neither says it nor stands on a figure: what the clause or the figure before is about. */
export function subjectOfChange(i: number, sources: LabelSources): string {
  const { figures } = sources
  const topic = topicBefore(figures[i])
  if (topic || i === 0 || beginsSentence(figures[i])) return topic
  const { stated, before } = figures[i - 1]
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
    if (figures[last].bracket === undefined || figures[last].bracket === bracket) return labels[last]
  }
  return ''
}
