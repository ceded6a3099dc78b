import { withoutFrom } from '../context/from-words'
import { COMPARED, YEAR_WORD, yearIn } from '../context/time-phrases'
import type { YearLinked } from '../relations/link-years'
import type { Relations } from '../relations/relations'
import { BRACKETED_SHARE, MULTIPLE } from '../relations/share-words'
import { antecedentOf } from './antecedent'
import { beginsSentence, type LabelSources, labelGoingOn, labelWithoutYear, subjectOfChange } from './borrowed-labels'
import { clauseLabel, topicBefore } from './clause-label'
import { completeLabel } from './complete-label'
import { distinguish } from './distinguish'
import type { Label } from './label'
import { listHeadLabel } from './list-head'
import { nounAtHead, nounOf, subjectOf, wordsBehind } from './nouns'
import { isCut, predicateLabel, splitBehind } from './predicate-label'
import { rankLabel } from './rank-label'
import { rateLabel } from './rate-label'
import { isVerbal } from './word-kinds'

/** Names of sums and averages too bare to stand alone: they take the noun of the figure that they belong to. */
const BARE = /^(?:[日月年]均|占(?![道地用股]).*|总量|总数|数量|面积|(?:涉及|涉案|标的)?金额)$/

/** 工业总产值|达到去年的|1.3倍. */
const OF_LAST = new RegExp(`(?:达到?|约?[是为]|相当于)(${YEAR_WORD}(?:同期|全年)?)的?$`)

/** 占比|偏低: what is thought of it is no part of its name. */
const JUDGED = /(?<=占比|率|比例|数量|比重)(?:仍|还)?[偏较]?(?:高|低|少|多|小|大)$/

/** One label for each figure: what is counted, in the words of its own clause or of a figure that it stands on. */
export function labelFigures(figures: readonly YearLinked[], relations: readonly Readonly<Relations>[]): Label[] {
  const labels: Label[] = []
  for (const [i, figure] of figures.entries()) {
    const label = labelOf(i, { figures, relations, labels })
    const text = balanced(label.text)
      .replace(JUDGED, '')
      .replace(/[仅只]占比$/, '占比')
    labels.push(text ? { ...label, text } : { text: lastResort(figure), noun: '', doubt: 'remainder' })
  }
  return distinguish(figures, labels)
}

function plain(text: string): Label {
  return { text, noun: nounOf(text) }
}

/**
 * The first of these that applies: a change; what 分别 deals out; a rank; a figure of another year, which has the label of
 * this year's; a list or a predicate; a multiple; a share in brackets; a rate; a count.
 */
function labelOf(i: number, sources: LabelSources): Label {
  const { figures, relations, labels } = sources
  const figure = figures[i]
  const base = relations[i].of ?? i
  const previous = relations[i].previous ?? i
  if (figure.stated) return changeLabel(i, sources)
  if (figure.distributesOver) return plain(figure.distributesOver.join('、'))
  if (figure.kind === 'rank') {
    if (previous < i) return labels[previous]
    return plain(
      rankLabel(
        figure,
        i > 0 && !beginsSentence(figure)
          ? labels[figures[i - 1].kind === 'rate' ? i - 1 : (relations[i - 1].of ?? i - 1)].text
          : '',
      ),
    )
  }
  const sameBefore = previous < i ? labelWithoutYear(previous, sources) : ''
  if (figure.current !== undefined || COMPARED.test(figure.before)) {
    const current = figure.current ?? i
    if (current < i || sameBefore) {
      const same = current < i ? labels[current].text : sameBefore
      return { ...labels[current < i ? current : previous], text: yearIn(figure.before) + same }
    }
    const own = clauseLabel({ ...figure, before: withoutFrom(figure.before) })
    const label = figure.kind === 'rate' ? rateLabel(own, i, sources) : completeLabel(own, i, sources)
    return { ...label, text: timeOf(i, figures) + label.text }
  }
  if (sameBefore) return { ...labels[previous], text: sameBefore.replace(/^(?:[\u4e00-\u9fff]{2}前的|原)/, '') }
  if (figure.subject === undefined) {
    const listed = listHeadLabel(i, figures) ?? (figure.figuresBack ? undefined : predicateLabel(i, figures))
    if (listed) return listed
  }
  const multiple = figure.unit === '倍' ? OF_LAST.exec(figure.before) : null
  if (multiple) {
    const subject = subjectOf(figure.before.slice(0, multiple.index))
    return { text: `${subject || (base < i ? labels[base].text : '')}是${multiple[1]}的倍数`, noun: '' }
  }
  const bracketed = figure.kind === 'rate' && base < i && BRACKETED_SHARE.test(figure.gap)
  const own =
    figure.subject ?? (bracketed ? '占比' : clauseLabel(i > 0 ? withoutNounOfBefore(figure, figures[i - 1]) : figure))
  if (base < i && (figure.figuresBack || (figure.kind === 'rate' && MULTIPLE.test(own)))) {
    return plain(labels[base].text + own + (figure.unit === '倍' ? '的倍数' : ''))
  }
  if (figure.kind === 'rate' && own && !(base < i && BARE.test(own))) return rateLabel(own, i, sources)
  return countLabel(own, i, sources)
}

/** 2021年, 上年; 压缩前的 where a value is printed before it changed and no year is: 由11天|压缩到|3.5天. */
function timeOf(i: number, figures: readonly YearLinked[]): string {
  const year = yearIn(figures[i].before)
  if (year || figures[i].current !== i + 1) return year
  const verb = /([\u4e00-\u9fff]{2})[到至为成]$/.exec(figures[i + 1].gap)?.[1]
  return verb ? `${verb}前的` : '原'
}

function changeLabel(i: number, sources: LabelSources): Label {
  const { figures, relations, labels } = sources
  const { subject: said = '', wording = '' } = figures[i].stated ?? {}
  const base = relations[i].of ?? i
  const own = subjectOf(said)
  // 电诈警情下降21.5%,|立案数|下降18.4%: the number of what?
  const bare = /^.{2}[数量]$/.test(own) && isVerbal(own.slice(0, 2)) && ({ doubt: 'bare-qualifier' } as const)
  if (own) return { text: own + wording, noun: nounOf(own), ...bare }
  if (base < i) return { ...labels[base], text: labels[base].text + wording }
  const subject = subjectOfChange(i, sources)
  return { text: subject + wording, noun: nounOf(subject), ...(!subject && { doubt: 'no-subject' }) }
}

/** The label of a count or a sum of its own. */
function countLabel(own: string, i: number, sources: LabelSources): Label {
  const { figures, relations, labels } = sources
  const base = relations[i].of ?? i
  if (own && BARE.test(own)) {
    const from = base < i ? undefined : antecedentOf(i, sources)
    const noun = base < i ? nounOf(labels[base].text) : from?.noun
    const listed = figures[i].gap.startsWith('、') && figures[i].kind === 'money'
    const doubt = listed
      ? 'several-candidates'
      : noun
        ? base < i
          ? labels[base].doubt
          : from?.far && 'far-noun'
        : 'bare-qualifier'
    return { text: (noun ?? '') + own.replace(/^占$/, '占比'), noun: noun ?? '', ...(doubt && { doubt }) }
  }
  // 12场次|培训|320人次: between two numbers, the noun may stand behind the second.
  const next = figures[i + 1]
  const joined = next?.gap === '' ? nounAtHead(next.after) : ''
  if (own.length <= 2 && joined) return plain(own + joined)
  if (own) return completeLabel(own, i, sources)
  if (base < i) return labels[base]
  const goingOn = labelGoingOn(i, sources)
  if (!goingOn) return { text: '', noun: '' }
  const same = goingOn.replace(/(?:期数|次数|场次|轮次|班次)$/, '')
  return { ...labels[i - 1], text: same + measureOf(figures[i].unit, same) }
}

/** 旁听庭审21场|640人次: what is told once more in another unit is named after it. */
const MEASURES: readonly (readonly [units: RegExp, name: string])[] = [
  [/^人次$/, '人次'],
  [/^[人名位]$/, '人数'],
  [/^(?:亩|公顷|平方米|平方公里|平方|平米|m²|㎡)$/, '面积'],
  [/^(?:公里|千米|km)$/, '里程'],
  [/元$/, '金额'],
]

function measureOf(unit: string, label: string): string {
  const name = MEASURES.find(([units]) => units.test(unit))?.[1] ?? ''
  return label.endsWith(name) || (name === '金额' && label.endsWith('额')) ? '' : name
}

/** Without the half of a pair of quotation marks or brackets whose other half stands elsewhere. */
function balanced(label: string): string {
  const opened = label.replace(/^[^“(]*[”)](?=.{2})/, '')
  if (!/^[^”)]*[“(][^”)]*$/.test(opened)) return opened
  return opened.replace(/[“(](.*)$/, (_, rest: string) => (rest.length > 2 ? rest : ''))
}

/** 27个|部门的|278项行政许可事项: words that name what the figure before counts say nothing about this one. */
function withoutNounOfBefore(figure: YearLinked, previous: YearLinked): YearLinked {
  const { gap, before, after } = figure
  if (gap !== before) return figure
  const { noun, predicate } = splitBehind(previous.after, isCut(figure))
  if (noun && gap.endsWith(predicate) && gap.startsWith(noun)) {
    const rest = predicate.replace(/^[的共已]+/, '')
    // 网格员|为居民解决难题: for whom is part of what was done.
    return {
      ...figure,
      before: rest.replace(/^(?:为|向|给|帮)(.{2,6}?)(提供|解决|发放|挽回|追回|办理|减免|追讨)(.{2,})$/, '$2$1$3'),
    }
  }
  return wordsBehind(after) && nounAtHead(after) && noun && !predicate ? { ...figure, before: '' } : figure
}

/** Where no rule finds a name: the topic, the words behind or before, the unit. */
function lastResort(figure: YearLinked): string {
  const { before, after, unit } = figure
  const behind = wordsBehind(after) || wordsBehind(after.replace(/^的/, ''))
  return topicBefore(figure) || behind || before.replace(/^[,、:;。!?|\s]+/, '') || unit || '数值'
}
