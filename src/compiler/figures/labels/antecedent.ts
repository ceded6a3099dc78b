import { unitRow } from '../numbers/unit-pattern'
import type { YearLinked } from '../relations/link-years'
import { countAlike, OCCASION } from '../relations/preceding-figures'
import type { Relations } from '../relations/relations'
import { beginsSentence, type LabelSources } from './borrowed-labels'
import { topicBefore } from './clause-label'
import { LABEL_LENGTH, nounOf } from './nouns'
import { topicOf } from './topic'
import { isAction } from './word-kinds'

/** Behind more figures than these a noun is too far away to be sure of. */
const NEAR_FIGURES = 4
/** A noun is not looked for further back than this many figures. */
const MOST_FIGURES_BACK = 12

/** What the words before a figure lend to it. */
export interface Antecedent {
  /** The whole label: 审查规范性文件. */
  text: string
  /** The noun counted: 规范性文件. */
  noun: string
  /** What its clause is about: 规范性文件审查. */
  topic: string
  /** Whether it counts occasions: 个别谈话260次. */
  occasion: boolean
  /** Whether it is counted in units like the figure's own. */
  alike: boolean
  /** Whether it stands too far away, or across a full stop. */
  far: boolean
}

/**
 * What a figure without a noun of its own is about (`sameUnit`: counted in its own unit, if anything near is): the figure that it belongs to, else the clause right before, else the
 * nearest count of the sentence, else what the sentence before says.
 */
export function antecedentOf(i: number, sources: LabelSources, sameUnit = false): Antecedent | undefined {
  const { figures, relations, labels } = sources
  const figure = figures[i]
  const whole = relations[i].of
  if (whole !== undefined && whole < i && figures[whole].kind === 'count') return lentBy(whole, i, sources, false, true)
  // 62家校外培训机构开展年检,|合格57家: counted in the same unit, right before.
  const adjacent = figures[i - 1]
  if (sameUnit && adjacent?.kind === 'count' && adjacent.unit === figure.unit && figure.gap.split(',').length === 2)
    if (!beginsSentence(figure) && labels[i - 1].noun) return lentBy(i - 1, i, sources, false)
  const between = topicBefore(figure)
  const nearest = beginsSentence(figure)
    ? undefined
    : wholeFor(
        figure,
        (sameUnit ? nearestCount(i, sources, figure.unit) : undefined) ?? nearestCount(i, sources),
        relations,
      )
  if (between && !(nearest !== undefined && figure.gap.startsWith(','))) {
    const about = between.replace(/[中里内]$/, '')
    const topic = topicOf(about)
    return {
      text: about,
      noun: nounOf(about),
      topic,
      occasion: false,
      alike: false,
      far: !isAction(topic) && !/案件?$/.test(topic),
    }
  }
  if (nearest !== undefined) return lentBy(nearest, i, sources, i - nearest > NEAR_FIGURES)
  return i > 0 && labels[i - 1].noun ? lentBy(i - 1, i, sources, true) : undefined
}

/** Money is of the whole: 办案421宗,其中一般程序96宗,罚款186万元. */
function wholeFor(
  { kind, gap }: YearLinked,
  nearest: number | undefined,
  relations: readonly Readonly<Relations>[],
): number | undefined {
  const whole = nearest === undefined ? undefined : relations[nearest].of
  return kind === 'money' && whole !== undefined && !gap.startsWith('、') ? whole : nearest
}

function lentBy(from: number, i: number, { figures, labels }: LabelSources, far: boolean, alone = false): Antecedent {
  const { text, noun, doubt, topic: told } = labels[from]
  const alike = unitRow(figures[from].unit)?.kind === 'count' && countAlike(figures[from].unit, figures[i].unit)
  // 检查企业430家、医疗机构265家,立案21宗: of both.
  let first = from
  while (!alone && first > 0 && figures[first].gap.startsWith('、') && figures[first].kind === 'count') first--
  const more = first < from && !labels[first].noun.endsWith(noun)
  const head = more ? labels[first] : { text, noun }
  const topic = shortTopic((more ? undefined : told) ?? topicOf(head.text))
  const listed = more && isAction(topic) && !isAction(head.noun)
  return {
    text,
    noun: more ? `${head.noun}等` : noun,
    topic: listed ? topic.replace(head.noun, `${head.noun}等`) : topic,
    occasion: OCCASION.test(figures[from].unit),
    alike,
    far: far || doubt !== undefined,
  }
}

/** 生态环境、安全生产等领域|专项执法行动: what is too long for a label keeps its end. */
function shortTopic(topic: string): string {
  return topic.length <= LABEL_LENGTH
    ? topic
    : (/.*(?:等[^等]{0,3}(?:领域|方面|类)|[的、])(.{4,14})$/.exec(topic)?.[1] ?? topic)
}

/** The nearest count of the sentence that has a noun, in this unit if one is given; figures in brackets that are not its own are passed over. */
function nearestCount(i: number, { figures, labels }: LabelSources, unit?: string): number | undefined {
  for (let j = i; j > Math.max(0, i - MOST_FIGURES_BACK) && !beginsSentence(figures[j]); j--) {
    const { stated, kind, bracket } = figures[j - 1]
    if (bracket !== undefined && bracket !== figures[i].bracket) continue
    if (unit !== undefined && (figures[j - 1].unit !== unit || i - j >= NEAR_FIGURES)) continue
    if (!stated && kind === 'count' && labels[j - 1].noun && !unitRow(figures[j - 1].unit)?.time) return j - 1
  }
  return undefined
}
