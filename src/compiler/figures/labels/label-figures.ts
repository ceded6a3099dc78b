import { withoutFrom } from '../context/from-words'
import { COMPARED, yearIn } from '../context/time-phrases'
import { HAS_OPENING_VERB, ONLY_VERBS } from '../context/verb-patterns'
import type { YearLinked } from '../relations/link-years'
import type { Relations } from '../relations/relations'
import { BRACKETED_SHARE, MULTIPLE } from '../relations/share-words'
import {
  beginsSentence,
  type LabelSources,
  labelGoingOn,
  labelWithoutYear,
  nounBefore,
  subjectOfChange,
} from './borrowed-labels'
import { clauseLabel, topicBefore } from './clause-label'
import { nounAtHead, nounOf, shorten, subjectOf, wordsBehind } from './nouns'
import { rankLabel } from './rank-label'

/** Names too bare to stand alone: they take the noun of the figure that they belong to. */
const BARE = /^(?:占.*|比例|比重|.{0,2}率|满意度|总量|总数|数量|(?:涉及|涉案|标的)?金额)$/
/** 坚持开展专题学习,累计|开展|20余次: a verb that names nothing takes the topic of the clause before. */
const NAMES_NOTHING = /^(?:开展|召开|举[行办])$/
/** 办件1005678件,|日均|2755件: of what the figure before counts. */
const OF_BEFORE = /^(?:[日月年]均|总[数量]|数量|面积)$/

/** One label for each figure: what is counted, in the words of its own clause or of a figure that it stands on. */
export function labelFigures(figures: readonly YearLinked[], relations: readonly Readonly<Relations>[]): string[] {
  const labels: string[] = []
  for (const [i, figure] of figures.entries()) {
    labels.push(balanced(labelOf(i, { figures, relations, labels })) || lastResort(figure))
  }
  return labels
}

function labelOf(i: number, sources: LabelSources): string {
  const { figures, relations, labels } = sources
  const figure = figures[i]
  const base = relations[i].of ?? i
  const previous = relations[i].previous ?? i
  if (figure.stated) {
    const subject = subjectOf(figure.stated.subject) || (base < i ? labels[base] : subjectOfChange(i, sources))
    return subject + figure.stated.wording
  }
  if (figure.distributesOver) return figure.distributesOver.join('、')
  if (figure.kind === 'rank') {
    if (previous < i) return labels[previous]
    return rankLabel(figure, i > 0 && !beginsSentence(figure) ? labels[relations[i - 1].of ?? i - 1] : '')
  }
  const sameBefore = previous < i ? labelWithoutYear(previous, sources) : ''
  if (figure.current !== undefined || COMPARED.test(figure.before)) {
    const current = figure.current ?? i
    const same = current < i ? labels[current] : clauseLabel({ ...figure, before: withoutFrom(figure.before) })
    return yearIn(figure.before) + (same || sameBefore)
  }
  return countLabel(i, sources, sameBefore)
}

/** The label of a count, a rate or a sum of its own. `sameBefore` is that of the same thing in another year, or empty. */
function countLabel(i: number, sources: LabelSources, sameBefore: string): string {
  const { figures, relations, labels } = sources
  const figure = figures[i]
  const base = relations[i].of ?? i
  const bracketed = figure.kind === 'rate' && base < i && BRACKETED_SHARE.test(figure.gap)
  const own =
    figure.subject ?? (bracketed ? '占比' : sameBefore || clauseLabel(i > 0 ? withoutNounOfBefore(figure) : figure))
  if (own && base < i && BARE.test(own)) return rateOfNoun(shorten(nounOf(labels[base])), own)
  if (base < i && (figure.figuresBack || (figure.kind === 'rate' && MULTIPLE.test(own)))) return labels[base] + own

  // 12场次|培训|320人次: between two numbers, the noun may stand behind the second.
  const next = figures[i + 1]
  const joined = next?.gap === '' ? nounAtHead(next.after) : ''
  if (ONLY_VERBS.test(own) || OF_BEFORE.test(own)) {
    const topic = NAMES_NOTHING.test(own) ? topicBefore(figure) : ''
    const noun = joined || figure.kind === 'money' ? '' : nounBefore(own, i, sources)
    return topic || noun + own + joined
  }
  if (own.length <= 2 && joined) return own + joined
  return own || (base < i ? labels[base] : labelGoingOn(i, sources))
}

/** Without the half of a pair of quotation marks or brackets whose other half stands elsewhere. */
function balanced(label: string): string {
  const opened = label.replace(/^[^“(]*[”)](?=.{2})/, '')
  if (!/^[^”)]*[“(][^”)]*$/.test(opened)) return opened
  return opened.replace(/[“(](.*)$/, (_, rest: string) => (rest.length > 2 ? rest : ''))
}

/** 27个|部门的|278项行政许可事项: words that name what the figure before counts say nothing about this one. */
function withoutNounOfBefore(figure: YearLinked): YearLinked {
  const { gap, before, after } = figure
  const named = gap === before && !HAS_OPENING_VERB.test(gap)
  return named && wordsBehind(after) && nounAtHead(after) ? { ...figure, before: '' } : figure
}

/** 败诉 and 败诉率 → 败诉率, once. */
function rateOfNoun(noun: string, rate: string): string {
  const stem = rate.slice(0, -1)
  return (stem && noun.endsWith(stem) ? noun.slice(0, -stem.length) : noun) + rate
}

/** Where no rule finds a name: the topic, the words behind or before, the unit. */
function lastResort(figure: YearLinked): string {
  const { before, after, unit } = figure
  const behind = wordsBehind(after) || wordsBehind(after.replace(/^的/, ''))
  return topicBefore(figure) || behind || before.replace(/^[,、:;。!?|\s]+/, '') || unit || '数值'
}
