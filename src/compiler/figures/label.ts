import type { Draft } from './read-figures'
import type { Relations } from './relate'
import { ALONE_AT_HEAD, ONLY_VERBS, VERB, VERBS_AT_HEAD } from './verbs'

/** A label that is read at a glance, in characters; longer ones are cut down to their last noun where they have one. */
const LIMIT = 14

const WHEN =
  '[,、:;。!?|\\s]|其中|此外|同时|目前|截至(?:目前|(?:19|20)\\d\\d年[^,]{0,6}?[底末日]|年底)|今年|本年度?|全年|当年|去年|上一?年|年内|每[年月]|(?:19|20)\\d\\d年(?:度|以来|全年|底|末|同期)?|[全我本][区市县省镇州旗国](?!政府)|各地'
const HOW =
  '共有?|累计|合计|总计|已|先后|顺利|圆满|成功|依法|及时|有效|积极|全面|认真|切实|深入|持续|大力|进一步|全部|并|且|还|以及|和(?!解|谐)|及(?!时)|与|了|将|有|对|为|的'
/** Words at the head of a clause that name nothing: when, where in general, and how. 及时受理率 keeps its 及时. */
const HEAD = new RegExp(`^(?:${WHEN}|${HOW})+`)
const RATE_HEAD = new RegExp(`^(?:${WHEN})+`)
/** Words between subject and number that name nothing. */
const TAIL =
  /(?:(?:提[升高]|增[长加]?|[上攀]?升|下降|降低?|减少|压[缩减]|缩[短减]|控制|保持|稳定|维持)[到至在为]|分别|(?<![平人户年月日])均|各|合计|总计|累计|(?<![公中])共计?|已|都|(?<!行)为|是|(?<![所享])有|了|的|仅|也|全部|(?<!存)在|至|(?<![平中])等|[从由](?:(?:19|20)\d\d年|上年|去年|原来|年初)?的?|人民币|¥|[:“(|\s])+$/
/** Whoever acts is not what is counted: 区人社局劳动仲裁调解结案. */
const AGENT =
  /^(?:[区市县镇省我各]|全区|全市)[^,、和的]{0,14}?(?:局|法院|检察院|司法所|委员会|办公室|部门|机构|单位|组织|顾问团|中心)(?!成员|工作|负责|法律|所)/
/** Behind the unit: words with which no noun begins, and those at which it ends. */
const NO_NOUN =
  /^(?:[、,;。:!?()\]”"\s]|均|已|并|同比|环比|占|被|全部|都|按|进行|用于|其中|较|比|和|及|与|或|等|后|前|的|为|是|在|至|到|由|从|经|予以|不予|获|听取|增|减|升|降|提[升高]|上升|下降|扩大|缩[短减]|压[缩减])/
const NOUN_END =
  /(?<=.)(?:进驻|实现|参与|参加|统一|充实|集中|纳入|按[时期]|获|被|均|已|并|全部|同比|开展|提供|下划|给予|予以|受到|接受|通过|得到|入选|达|用于|投入|分布|(?<!公|中)共(?!同)|进行|占|正在)/
/** Names too bare to stand alone: they take the noun of the figure that they belong to. */
const BARE = /^(?:占(?:比|总数|全部|总量)?|比例|比重|.{0,2}率|满意度|总量|总数|数量|(?:涉及|涉案|标的)?金额)$/

/** One label for each figure: what is counted, in the words of its own clause or of the figure that it stands on. */
export function labelFigures(drafts: Draft[], relations: Relations[]): string[] {
  const labels: string[] = []
  const label = (i: number): string => {
    labels[i] ??= labelOf(i, drafts, relations, label)
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
  if (drafts[i + 1]?.lead === '') return nounAtHead(drafts[i + 1].after) || lastResort(draft)
  const change = drafts[i - 1]?.worded
  if (change && relations[i - 1].of === i) return subjectOf(change.subject) || lastResort(draft)
  return base < i || (i > 0 && draft.lead.length < 2) ? label(base < i ? base : i - 1) : lastResort(draft)
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
    topicOf(draft) || topicBehind(draft.after) || draft.before.replace(/^[,、:;。!?|\s]+/, '') || draft.unit || '数值'
  )
}

function ownWords({ before, after, kind }: Draft): string {
  if (kind === 'rate') return shorten(before.replace(TAIL, '').replace(RATE_HEAD, '')) || topicBehind(after)
  const subject = subjectOf(before)
  const noun = NO_NOUN.test(after) ? '' : nounAtHead(after)
  if (!noun || (subject.length > 2 && VERBS_AT_HEAD.test(noun))) return subject || topicBehind(after)
  return subject.length + noun.length <= LIMIT ? subject + noun : noun
}

function topicBehind(after: string): string {
  return NO_NOUN.test(after) ? '' : after.slice(0, LIMIT)
}

function nounAtHead(after: string): string {
  const end = after.search(NOUN_END)
  return (end > 0 ? after.slice(0, end) : after)
    .replace(HEAD, '')
    .replace(TAIL, '')
    .replace(/(?:[”"、的]|[和及与])+$/, '')
}

/** Subject or predicate before a number: the last verb and what it takes, or the words without who and when. */
function subjectOf(words: string): string {
  const bare = words.replace(TAIL, '').replace(HEAD, '').replace(TAIL, '')
  const told = bare.replace(/^.*(?:累计|共计|(?<![公总中])共)(?=.{2})(?![同产享建治青])/, '').replace(HEAD, '')
  const acted = told.replace(AGENT, '').replace(HEAD, '')
  return shorten(fromLastVerb(acted || told).replace(/^“([^“”]*)”$/, '$1'))
}

function fromLastVerb(words: string): string {
  let start = 0
  let end = -1
  const unquoted = words.replace(/“[^”]*”|《[^》]*》/g, (quoted) => '“'.repeat(quoted.length))
  for (const verb of unquoted.matchAll(VERB)) {
    const joined = end >= 0 && /^[并和、或]?$/.test(words.slice(end, verb.index))
    const closing = verb.index + verb[0].length
    if (words.length - closing < 2) break
    if (!joined) start = verb.index
    end = closing
  }
  if (end < 0) return words
  return words.slice(words[start - 1] === '被' ? start - 1 : start)
}

/** 完成各级人大政协交办的建议提案 → 完成建议提案: what is too long keeps its verb and its last noun. */
function shorten(words: string): string {
  if (words.length <= LIMIT) return words
  const [verb = ''] = VERBS_AT_HEAD.exec(words) ?? []
  const noun = words.slice(words.lastIndexOf('的') + 1)
  return noun.length >= 4 && noun.length < words.length ? verb + noun : words
}

/** 办理行政复议案件 → 行政复议案件. */
function nounOf(label: string): string {
  const noun = label.replace(VERBS_AT_HEAD, '').replace(ALONE_AT_HEAD, '')
  return noun.length >= 2 ? noun : label
}
