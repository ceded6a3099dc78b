import type { Draft } from './draft'
import { COMPARED, withoutFrom } from './link-years'
import { nounAtHead, nounOf, ownWords, shorten, subjectOf, topicOf, wordsBehind } from './own-words'
import { rankLabel } from './rank-label'
import { ASIDE_SHARE, MULTIPLE, type Relations } from './relate'
import { ONLY_VERBS, VERBS_WITHIN } from './verbs'

/** Names too bare to stand alone: they take the noun of the figure that they belong to. */
const BARE = /^(?:占.*|比例|比重|.{0,2}率|满意度|总量|总数|数量|(?:涉及|涉案|标的)?金额)$/
/** 坚持开展专题学习,累计|开展|20余次. */
const SAYS_NOTHING = /^(?:开展|召开|举[行办])$/
/** 办件1005678件,日均2755件. */
const OF_BEFORE = /^(?:[日月年]均|总[数量]|数量|面积)$/
/** Between a figure and one that says the same of it: (…)|共计|3.2万元. */
const SAME_SUBJECT = /^[),、|\s]?(?:共?计|共|总计|合计)?$/
const NEW_SENTENCE = /[。;!?]/

/** One label for each figure: what is counted, in the words of its own clause or of the figure that it stands on. */
export function labelFigures(drafts: Draft[], relations: Relations[]): string[] {
  const labels: string[] = []
  const label = (i: number): string => {
    labels[i] ??= balanced(labelOf(i, drafts, relations, label)) || lastResort(drafts[i])
    return labels[i]
  }
  drafts.forEach((_, i) => void label(i))
  return labels
}

type Label = (i: number) => string

function labelOf(i: number, drafts: Draft[], relations: Relations[], label: Label): string {
  const draft = drafts[i]
  const base = relations[i].of ?? i
  const current = draft.current ?? i
  const previous = relations[i].previous ?? i
  if (draft.worded) {
    const subject = subjectOf(draft.worded.subject) || (base < i ? label(base) : changedBefore(i, drafts, label))
    return subject + draft.worded.wording
  }
  if (draft.distributesOver) return draft.distributesOver.join('、')
  if (draft.kind === 'rank') {
    if (previous < i) return label(previous)
    return rankLabel(draft, i > 0 && !NEW_SENTENCE.test(draft.lead) ? label(relations[i - 1].of ?? i - 1) : '')
  }
  const sameBefore = previous < i ? label(previous).slice(yearOf(drafts[previous]).length) : ''
  if (current !== i || COMPARED.test(draft.before)) {
    const same = current < i ? label(current) : ownWords({ ...draft, before: withoutFrom(draft.before) })
    return yearOf(draft) + (same || sameBefore)
  }
  const share = draft.kind === 'rate' && base < i && ASIDE_SHARE.test(draft.lead)
  const own = draft.subject ?? (share ? '占比' : sameBefore || ownWords(withoutNounBefore(draft, i)))
  const joined = drafts[i + 1]?.lead === '' ? nounAtHead(drafts[i + 1].after) : ''
  if (own && base < i && BARE.test(own)) return ofNoun(shorten(nounOf(label(base))), own)
  if (base < i && (draft.dealtTo || (draft.kind === 'rate' && MULTIPLE.test(own)))) return label(base) + own
  if (ONLY_VERBS.test(own) || OF_BEFORE.test(own)) {
    return (
      (SAYS_NOTHING.test(own) && topicOf(draft)) ||
      (joined || draft.kind === 'money' ? '' : nounBefore(own, i, drafts, label)) + own + joined
    )
  }
  if (own.length <= 2 && joined) return own + joined
  return own || (base < i ? label(base) : subjectGoingOn(i, drafts, relations, label))
}

/** Without the half of a pair of quotation marks or brackets whose other half stands elsewhere. */
function balanced(label: string): string {
  const opened = label.replace(/^[^“(]*[”)](?=.{2})/, '')
  if (!/^[^”)]*[“(][^”)]*$/.test(opened)) return opened
  return opened.replace(/[“(](.*)$/, (_, rest: string) => (rest.length > 2 ? rest : ''))
}

/** 27个|部门的|278项行政许可事项: words that name what the figure before counts say nothing about this one. */
function withoutNounBefore(draft: Draft, i: number): Draft {
  const { lead, before, after } = draft
  const named = i > 0 && lead === before && !VERBS_WITHIN.test(lead)
  return named && wordsBehind(after) && nounAtHead(after) ? { ...draft, before: '' } : draft
}

/** 败诉 and 败诉率 → 败诉率, once. */
function ofNoun(noun: string, rate: string): string {
  const stem = rate.slice(0, -1)
  return (stem && noun.endsWith(stem) ? noun.slice(0, -stem.length) : noun) + rate
}

/** 受理申请125件,审结118件: the noun that a verb alone speaks of, named last in the same sentence. */
function nounBefore(verb: string, i: number, drafts: Draft[], label: Label): string {
  for (let j = i; j > Math.max(0, i - 12) && !NEW_SENTENCE.test(drafts[j].lead); j--) {
    const { worded, kind, aside } = drafts[j - 1]
    if (aside !== undefined && aside !== drafts[i].aside) continue
    if (worded || kind !== 'count' || ONLY_VERBS.test(ownWords(drafts[j - 1]))) continue
    const noun = nounOf(label(j - 1))
    // 立案 and 结案 are of cases, whatever was counted before.
    return verb.endsWith('案') && !/[案件纷请讼议]$/.test(noun) ? '' : noun
  }
  return ''
}

/** What changed, where a change neither says it nor stands on a figure: what the clause or the figure before is about. */
function changedBefore(i: number, drafts: Draft[], label: Label): string {
  const topic = topicOf(drafts[i])
  if (topic || i === 0 || NEW_SENTENCE.test(drafts[i].lead)) return topic
  const { worded, before } = drafts[i - 1]
  if (worded) return subjectOf(worded.subject)
  return COMPARED.test(before) ? label(i - 1).slice(yearOf(drafts[i - 1]).length) : ''
}

/** The label of the figure before, where this one goes on about the same; figures in brackets are passed over. */
function subjectGoingOn(i: number, drafts: Draft[], relations: Relations[], label: Label): string {
  const { lead, kind, aside } = drafts[i]
  const before = drafts[i - 1]
  if (!before || NEW_SENTENCE.test(lead)) return ''
  if (before.worded && relations[i - 1].of === i) return subjectOf(before.worded.subject)
  if (!SAME_SUBJECT.test(lead) && !(kind === 'rate' && before.kind === 'rate')) return ''
  let last = i - 1
  while (last >= 0 && drafts[last].aside !== undefined && drafts[last].aside !== aside) last--
  return last < 0 ? '' : label(last)
}

/** The year that a count of another year is printed with: 2021年, 上年. */
function yearOf({ before }: Draft): string {
  return /(?:19|20)\d\d年|上一?年|去年/.exec(before)?.[0] ?? ''
}

function lastResort(draft: Draft): string {
  const { before, after, unit } = draft
  const behind = wordsBehind(after) || wordsBehind(after.replace(/^的/, ''))
  return topicOf(draft) || behind || before.replace(/^[,、:;。!?|\s]+/, '') || unit || '数值'
}
