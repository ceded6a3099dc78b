import type { Draft } from './draft'
import { COMPARED, withoutFrom } from './link-years'
import { nounAtHead, nounOf, ownWords, shorten, subjectOf, wordsBehind } from './own-words'
import type { Relations } from './relate'
import { ONLY_VERBS, VERBS_WITHIN } from './verbs'

/** Names too bare to stand alone: they take the noun of the figure that they belong to. */
const BARE = /^(?:占(?:比|总数|全部|总量)?|比例|比重|.{0,2}率|满意度|总量|总数|数量|(?:涉及|涉案|标的)?金额)$/

/** 坚持开展专题学习,累计|开展|20余次. */
const SAYS_NOTHING = /^(?:开展|召开|举[行办])$/
/** 办件1005678件,日均2755件. */
const OF_BEFORE = /^(?:[日月年]均|总[数量]|数量)$/

/** One label for each figure: what is counted, in the words of its own clause or of the figure that it stands on. */
export function labelFigures(drafts: Draft[], relations: Relations[]): string[] {
  const labels: string[] = []
  const label = (i: number): string => {
    labels[i] ??= whole(labelOf(i, drafts, relations, label)) || lastResort(drafts[i])
    return labels[i]
  }
  drafts.forEach((_, i) => void label(i))
  return labels
}

/** 27个|部门的|278项行政许可事项: words that name what the figure before counts say nothing about this one. */
function withoutNounBefore(draft: Draft, i: number): Draft {
  const { lead, before, after } = draft
  const names = i > 0 && lead === before && !VERBS_WITHIN.test(lead) && nounAtHead(after) !== ''
  return names && wordsBehind(after) ? { ...draft, before: '' } : draft
}

/** Without the half of a pair of quotation marks or brackets whose other half stands elsewhere. */
function whole(label: string): string {
  const opened = label.replace(/^[^“(]*[”)](?=.{2})/, '')
  return /^[^”)]*[“(][^”)]*$/.test(opened)
    ? opened.replace(/[“(](.*)$/, (_, rest: string) => (rest.length > 2 ? rest : ''))
    : opened
}

function labelOf(i: number, drafts: Draft[], relations: Relations[], label: (i: number) => string): string {
  const draft = drafts[i]
  const base = relations[i].of ?? i
  if (draft.worded) {
    return (
      (subjectOf(draft.worded.subject) || (base < i ? label(base) : changedBefore(i, drafts, label))) +
      draft.worded.wording
    )
  }
  if (draft.distributesOver) return draft.distributesOver.join('、')
  if (draft.kind === 'rank') return rankLabel(draft, i > 0 && !/[。;!?]/.test(draft.lead) ? label(i - 1) : '')
  const before = relations[i].previous ?? i
  const sameBefore = () => (before < i ? label(before).slice(yearOf(drafts[before]).length) : '')
  if (draft.current !== undefined || COMPARED.test(draft.before)) {
    const current =
      draft.current !== undefined && draft.current < i
        ? label(draft.current)
        : ownWords({ ...draft, before: withoutFrom(draft.before) })
    return yearOf(draft) + (current || sameBefore())
  }
  const own = draft.subject ?? (sameBefore() || ownWords(withoutNounBefore(draft, i)))
  const joined = drafts[i + 1]?.lead === '' ? nounAtHead(drafts[i + 1].after) : ''
  if (own && base < i && (BARE.test(own) || own.startsWith('占'))) return ofNoun(shorten(nounOf(label(base))), own)
  if (own && (ONLY_VERBS.test(own) || OF_BEFORE.test(own))) {
    const topic = SAYS_NOTHING.test(own) ? topicOf(draft) : ''
    const noun = nounBefore(i, drafts, label)
    // 立案 and 结案 are of cases, whatever was counted before.
    return topic || (/案$/.test(own) && !/[案件纷请讼议]$/.test(noun) ? '' : noun) + own + joined
  }
  if (own) return own.length <= 2 ? own + joined : own
  if (joined) return joined
  const change = drafts[i - 1]?.worded
  if (change && relations[i - 1].of === i) return subjectOf(change.subject)
  if (base < i) return label(base)
  const goesOn =
    /^[),、|\s]?(?:共?计|共|总计|合计)?$/.test(draft.lead) || (draft.kind === 'rate' && drafts[i - 1]?.kind === 'rate')
  if (!goesOn || /[。;!?]/.test(draft.lead)) return ''
  let last = i - 1
  while (last >= 0 && drafts[last].aside !== undefined && drafts[last].aside !== draft.aside) last--
  return last < 0 ? '' : label(last)
}

/** 败诉 and 败诉率 → 败诉率, once. */
function ofNoun(noun: string, rate: string): string {
  const stem = rate.slice(0, -1)
  return (stem && noun.endsWith(stem) ? noun.slice(0, -stem.length) : noun) + rate
}

/** 受理申请125件,审结118件: the noun that a verb alone speaks of, named last in the same sentence. */
function nounBefore(i: number, drafts: Draft[], label: (i: number) => string): string {
  for (let j = i; j > Math.max(0, i - 12) && !/[。;!?]/.test(drafts[j].lead); j--) {
    const { worded, kind } = drafts[j - 1]
    if (drafts[j - 1].aside !== undefined && drafts[j - 1].aside !== drafts[i].aside) continue
    if (!worded && kind === 'count' && !ONLY_VERBS.test(ownWords(drafts[j - 1]))) return nounOf(label(j - 1))
  }
  return ''
}

/** What changed, where a change neither says it nor stands on a figure: what the clause or the figure before is about. */
function changedBefore(i: number, drafts: Draft[], label: (i: number) => string): string {
  const topic = topicOf(drafts[i])
  if (topic || i === 0 || /[。;!?]/.test(drafts[i].lead)) return topic
  const { worded, before } = drafts[i - 1]
  if (worded) return subjectOf(worded.subject)
  return COMPARED.test(before) ? label(i - 1).slice(yearOf(drafts[i - 1]).length) : ''
}

/** The year that a count of the year before is printed with: 2021年, 上年. */
function yearOf({ before }: Draft): string {
  return /(?:19|20)\d\d年|上一?年|去年/.exec(before)?.[0] ?? ''
}

/** 全市排第2名 → what was ranked, and where: …考评获得优秀等次全市排名. */
function rankLabel(draft: Draft, labelBefore: string): string {
  const words = draft.before
    .replace(/^[,、:;\s]+在?/, '')
    .replace(/^在/, '')
    .replace(/(?:在|达|为)+$/, '')
  const verb = /位居|位列|名列|位于|排名|排在|排|居(?!民)|列(?!入)|进入|^$/.exec(words)
  const subject = verb ? words.slice(0, verb.index) : words
  const scope = verb ? words.slice(verb.index + verb[0].length) : ''
  const named = /^(?:[全本][国省市区县])?$/.test(subject) ? (topicOf(draft) || labelBefore) + subject : subject
  return `${named.replace(/(?:[全本][国省市区县])?排名$/, '')}${scope}排名`
}

/** What the clause before is about, for a figure whose own clause names nothing; empty at the head of a text. */
function topicOf({ lead }: Draft): string {
  const clauses = lead.split(/[,;。:!?]/).slice(0, -1)
  return (
    clauses
      .map(subjectOf)
      .filter((subject) => subject && !/\d/.test(subject))
      .at(-1) ?? ''
  )
}

function lastResort(draft: Draft): string {
  return (
    topicOf(draft) ||
    wordsBehind(draft.after) ||
    wordsBehind(draft.after.replace(/^的/, '')) ||
    draft.before.replace(/^[,、:;。!?|\s]+/, '') ||
    draft.unit ||
    '数值'
  )
}
