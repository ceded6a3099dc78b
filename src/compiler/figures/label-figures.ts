import type { Draft } from './draft'
import { nounAtHead, nounOf, ownWords, shorten, subjectOf, wordsBehind } from './own-words'
import type { Relations } from './relate'
import { ONLY_VERBS } from './verbs'

/** Names too bare to stand alone: they take the noun of the figure that they belong to. */
const BARE = /^(?:占(?:比|总数|全部|总量)?|比例|比重|.{0,2}率|满意度|总量|总数|数量|(?:涉及|涉案|标的)?金额)$/

/** One label for each figure: what is counted, in the words of its own clause or of the figure that it stands on. */
export function labelFigures(drafts: Draft[], relations: Relations[]): string[] {
  const labels: string[] = []
  const label = (i: number): string => {
    labels[i] ??= labelOf(i, drafts, relations, label) || lastResort(drafts[i])
    return labels[i]
  }
  drafts.forEach((_, i) => void label(i))
  return labels
}

function labelOf(i: number, drafts: Draft[], relations: Relations[], label: (i: number) => string): string {
  const draft = drafts[i]
  const base = relations[i].of ?? i
  if (draft.worded) {
    const subject = subjectOf(draft.worded.subject) || (base < i ? label(base) : topicOf(draft))
    return subject + draft.worded.wording
  }
  if (draft.distributesOver) return draft.distributesOver.join('、')
  if (draft.kind === 'rank') return rankLabel(draft, i > 0 && !/[。;!?]/.test(draft.lead) ? label(i - 1) : '')
  const own = draft.subject ?? ownWords(draft)
  if (draft.current !== undefined) return yearOf(draft) + (draft.current < i ? label(draft.current) : own)
  const before = relations[i].previous ?? i
  if (before < i) return label(before).slice(yearOf(drafts[before]).length)
  if (own && base < i && (BARE.test(own) || own.startsWith('占'))) return ofNoun(shorten(nounOf(label(base))), own)
  if (own && ONLY_VERBS.test(own)) return nounBefore(i, drafts, label) + own
  if (own) return own
  if (drafts[i + 1]?.lead === '') return nounAtHead(drafts[i + 1].after)
  const change = drafts[i - 1]?.worded
  if (change && relations[i - 1].of === i) return subjectOf(change.subject)
  return base < i || (i > 0 && draft.lead.length < 2) ? label(base < i ? base : i - 1) : ''
}

/** 败诉 and 败诉率 → 败诉率, once. */
function ofNoun(noun: string, rate: string): string {
  const stem = rate.slice(0, -1)
  return (noun.endsWith(stem) ? noun.slice(0, -stem.length) : noun) + rate
}

/** 受理申请125件,审结118件: the noun that a verb alone speaks of, named last in the same sentence. */
function nounBefore(i: number, drafts: Draft[], label: (i: number) => string): string {
  for (let j = i; j > Math.max(0, i - 12) && !/[。;!?]/.test(drafts[j].lead); j--) {
    const { worded, kind } = drafts[j - 1]
    if (!worded && kind === 'count' && !ONLY_VERBS.test(ownWords(drafts[j - 1]))) return nounOf(label(j - 1))
  }
  return ''
}

/** The year that a count of the year before is printed with: 2021年, 上年. */
function yearOf({ before }: Draft): string {
  return /(?:19|20)\d\d年|上一?年|去年/.exec(before)?.[0] ?? ''
}

/** 全市排第2名 → what was ranked, and where: …考评获得优秀等次全市排名. */
function rankLabel(draft: Draft, labelBefore: string): string {
  const words = draft.before.replace(/^[,、:;\s]+/, '').replace(/(?:在|达|为)+$/, '')
  const verb = /位居|位列|名列|位于|排名|排在|排|居(?!民)|列(?!入)|进入|^$/.exec(words)
  const subject = verb ? words.slice(0, verb.index) : words
  const scope = verb ? words.slice(verb.index + verb[0].length) : ''
  const named = /^(?:[全本][国省市区县])?$/.test(subject) ? (topicOf(draft) || labelBefore) + subject : subject
  return `${named}${scope}排名`
}

/** What the clause before is about, for a figure whose own clause names nothing; empty at the head of a text. */
function topicOf({ lead }: Draft): string {
  const clauses = lead.split(/[,;。:!?]/).slice(0, -1)
  return clauses.map(subjectOf).filter(Boolean).at(-1) ?? ''
}

function lastResort(draft: Draft): string {
  return (
    topicOf(draft) || wordsBehind(draft.after) || draft.before.replace(/^[,、:;。!?|\s]+/, '') || draft.unit || '数值'
  )
}
