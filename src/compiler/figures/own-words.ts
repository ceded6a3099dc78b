import type { Draft } from './draft'
import { ALONE_AT_HEAD, VERB, VERBS_AT_HEAD } from './verbs'

/** A label that is read at a glance, in characters; longer ones are cut down to their last noun where they have one. */
const LIMIT = 14

const MARKER =
  '[①-⑳]|\\(?\\d{1,2}(?:[.、](?!\\d)|\\))|\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}(?:是|、)(?![一二三四五六七八九十])'
const WHEN =
  '[,、:;。!?|)\\s]|其中|按照|此外|同时|目前|截至(?:目前|(?:19|20)\\d\\d年[^,]{0,6}?[底末日]|年底)|年初至今|今年(?:以来)?|以来|(?:1?\\d[至~-])?1?\\d月份?|本年度?|全年|当年|去年|上一?年|年内|每[年月]|(?:19|20)\\d\\d年(?:度|以来|全年|底前?|末|同期)?|[全我本][区市县省镇州旗国](?!政府)|各地'
const HOW =
  '在(?![册用职校建岗编籍逃线押办营库读学案矫研])|含|共有?|累计|合计|总计|已|先后|顺利|圆满|成功|依法|及时|有效|积极|全面|认真|切实|深入|持续|大力|进一步|全部|并|且|还|以及|和(?!解|谐)|及(?!时)|与|了|将|有|对|为|的|力争|争取|确保|预计|连续[\\d一二三四五六七八九十]+年'
/** Words at the head of a clause that name nothing: when, where in general, and how. 及时受理率 keeps its 及时. */
const HEAD = new RegExp(`^(?:${MARKER}|${WHEN}|${HOW})+`)
const RATE_HEAD = new RegExp(`^(?:${MARKER}|${WHEN}|将|力争|争取|确保|推动|实现)+`)
/** Words between subject and number that name nothing: how far, for how long, since when, how many in all. */
const UP_TO =
  '(?:提[升高]?|增[长加]?|[上攀]?升|下降|降低?|减少?|压[缩减]?|缩[短减]?|精简|控制|保持|稳定|维持)[到至在为]|[从由](?:(?:19|20)\\d\\d年|上年|去年|原来|年初)?的?'
const STEADY = '(?:连续|持续)(?:[\\d一二三四五六七八九十两]+年)?(?:保持|维持)?|保持|稳定'
const YEAR = '(?:[较比与](?:(?:19|20)\\d\\d年|上一?年|去年)(?:同期)?|(?:19|20)\\d\\d年(?:全年|度)?)'
const IN_ALL =
  '分别|[两三四五]个|(?<![平人户年月日案亩村校店所次台地班家周镇件生])均|各|合计|总计|累计|(?<![公中])共计?|已|都|(?<!行)为|是|只?(?<![所享实现])有|了|(?<!标)的|仅|也|全部|(?<!存)在|至|(?<![平中])等|远'
const TAIL = new RegExp(`(?:${UP_TO}|${STEADY}|${YEAR}|${IN_ALL}|人民币|¥|[:“(|\\s])+$`)
/** Whoever acts is not what is counted: 区人社局劳动仲裁调解结案. */
const AGENT =
  /^(?:[区市县镇省我各]|全区|全市)[^,、和的]{0,14}?(?:局|法院|检察院|司法所|委员会|办公室|部门|机构|单位|组织|顾问团|中心)(?!成员|工作|负责|法律|所)/
/** Behind the unit: words with which no noun begins, and those at which it ends. */
const NO_NOUN =
  /^(?:[、,;。:!?()|\]”"\s]|之|未(?!成年)|尚|仍|需|须|均|已|并|同比|环比|占|被|全部|都|按|进行|用于|其中|较|比|和|及|与|或|等|后|前|的|为|是|在|至|到|由|从|经|整|予以|不予|获|听取|增|减|升|降|提[升高]|上升|下降|扩大|缩[短减]|压[缩减]|精简)/
const NOUN_END =
  /(?<=.)(?:进驻|实现|参与|参加|统一|充实|集中|纳入|按[时期]|获|被|均|已|并|全部|同比|开展|提供|下划|给予|予以|受到|接受|通过|得到|入选|达|用于|投入|分布|(?<!公|中)共(?!同)|进行|占|正在|提出|完成|实行|实施|排名|位居|位列|名列|未(?!成年)|仍|设立|发出|签订|追讨|追回|讨回|挽回)|(?<=..)服务$/

/** What is counted, as the figure's own clause says it, before or behind the number; empty where it does not. */
export function ownWords({ before, after, kind }: Draft): string {
  if (kind === 'rate') return shorten(before.replace(TAIL, '').replace(RATE_HEAD, '')) || wordsBehind(after)
  const subject = subjectOf(before)
  const noun = NO_NOUN.test(after) ? '' : nounAtHead(after)
  if (!noun || (subject.length > 2 && VERBS_AT_HEAD.test(noun))) return subject || wordsBehind(after)
  return subject.length + noun.length <= LIMIT ? subject + noun : noun
}

/** The beginning of what stands behind a number, if it can be a name. */
export function wordsBehind(after: string): string {
  return NO_NOUN.test(after) ? '' : after.slice(0, LIMIT)
}

/** The noun behind a unit: 36个|行政机关|均已公开. */
export function nounAtHead(after: string): string {
  const end = after.search(NOUN_END)
  return (end > 0 ? after.slice(0, end) : after)
    .replace(HEAD, '')
    .replace(TAIL, '')
    .replace(/(?:[”"、的中内]|[和及与])+$/, '')
}

/** Subject or predicate before a number: the last verb and what it takes, or the words without who and when. */
export function subjectOf(words: string): string {
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
  if (end < 0 || /(?:平|人|户|日|月)均$/.test(words.slice(0, start))) return words
  return words.slice(words[start - 1] === '被' ? start - 1 : start)
}

/** 完成各级人大政协交办的建议提案 → 完成建议提案: what is too long keeps its verb and its last noun. */
export function shorten(words: string): string {
  if (words.length <= LIMIT) return words
  const [verb = ''] = VERBS_AT_HEAD.exec(words) ?? []
  const noun = words.slice(words.lastIndexOf('的') + 1)
  return noun.length >= 4 && noun.length < words.length ? verb + noun : words
}

/** 办理行政复议案件 → 行政复议案件. */
export function nounOf(label: string): string {
  const noun = label
    .replace(VERBS_AT_HEAD, '')
    .replace(ALONE_AT_HEAD, '')
    .replace(/(?<=.{2})已[^已]{2}$/, '')
  return noun.length >= 2 ? noun : label
}

/** What the clause before is about, for a figure whose own clause names nothing; empty at the head of a text. */
export function topicOf({ lead }: Draft): string {
  const clauses = lead
    .split(/[,;。:!?]/)
    .slice(0, -1)
    .map(subjectOf)
  return clauses.filter((subject) => subject && !/\d/.test(subject)).at(-1) ?? ''
}
