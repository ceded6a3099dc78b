import { OPENING_VERB, VERB_BEFORE_NOUN, VERBS_AT_HEAD } from '../context/verb-patterns'
import { ACTION_VERBS } from '../lexicon/action-verbs'
import { AVERAGES } from '../lexicon/averages'
import { CHANGE_VERBS, SHORT_CHANGE_VERBS } from '../lexicon/change-verbs'
import { NOT_NOUN_STARTS, NOUN_ENDS } from '../lexicon/noun-bounds'
import { anyOf } from '../lexicon/word'
import { tagWords, wordAround } from '../words/segment'
import { withoutHead, withoutTail } from './clause-edges'

/** A label that is read at a glance, in characters; longer ones are cut down to their last noun where they have one. */
export const LABEL_LENGTH = 14

/** A longer one is cut down to its last noun; a cut label may say something else, so that is the last resort. */
const LONGEST_WHOLE = 18

/** 区人社局劳动仲裁|调解结案: whoever acts is not what is counted. */
const AGENT =
  /^(?:[区市县镇省我各]|全区|全市)[^,、和的]{0,14}?(?:局|法院|检察院|司法所|委员会|办公室|部门|机构|单位|组织|顾问团|中心)(?!成员|工作|负责|法律|所)/
/** 全年|累计|受理: the last word for how many in all; 公共, 共同 and their like are other words. */
const IN_ALL = /^.*(?:累计|共计|(?<![公总中])共)(?=.{2})(?![同产享建治青])/
const AVERAGE_AT_END = new RegExp(`${anyOf(AVERAGES)}$`)

const NO_NOUN = new RegExp(
  `^(?:[、,;。:!?()|\\]”"\\s]|${anyOf([...NOT_NOUN_STARTS, ...CHANGE_VERBS, ...SHORT_CHANGE_VERBS])})`,
)
/** Where the noun behind a unit ends. */
export const NOUN_END = new RegExp(`(?<=.)${anyOf(NOUN_ENDS)}`)

/** Whether the words behind a unit can begin with a noun. */
export function beginsWithNoun(after: string): boolean {
  return !NO_NOUN.test(after)
}

/** The beginning of what stands behind a number, if it can be a name; else empty. */
export function wordsBehind(after: string): string {
  return beginsWithNoun(after) ? after.slice(0, LABEL_LENGTH) : ''
}

/** The noun behind a unit: 36个|行政机关|均已公开. */
export function nounAtHead(after: string): string {
  const end = after.search(NOUN_END)
  const words = end > 0 ? after.slice(0, end) : after
  return withoutTail(/^[全本].第/.test(words) ? words : withoutHead(words)).replace(/(?:[”"、的中内]|[和及与])+$/, '')
}

/** Subject or predicate before a number: the last verb and what it takes, or the words without who and when. */
export function subjectOf(words: string): string {
  const told = toWhom(clauseOf(words))
  if (FOR_WHOM.test(words)) return words.replace(/^[,、\s]+/, '')
  const agent = AGENT.exec(told)?.[0].length ?? 0
  const acted = agent > 0 && isBetweenWords(told, agent) ? withoutHead(told.slice(agent)) : told
  return shorten(fromLastVerb(acted || told).replace(/^“([^“”]*)”$/, '$1'))
}

/** 为行政机关授课13次: without 为 they would have taught. */
const FOR_WHOM = /^[,、\s]*[为向给][^,、的]{2,8}(?:授课|讲课|宣讲|送法|培训)$/

/** 受援人|挽回|损失 → 挽回受援人损失: whose loss it was. */
function toWhom(words: string): string {
  return words.replace(/^([^,的]{2,6}?)(挽回|追回|减免|节约|节省|讨回|追讨)([^,]{2,})$/, (all, whom, verb, what) =>
    isAgent(whom) ? all : verb + whom + what,
  )
}

function isAgent(words: string): boolean {
  return /[局院所队会部]$|^全|^[累共]计/.test(words)
}

/** The words of a clause without when and how: who acts stays. */
export function clauseOf(words: string): string {
  const bare = withoutTail(headless(withoutTail(words)))
  return headless(bare.replace(IN_ALL, ''))
}

/** 依法|治县委员会会议: a head that ends inside a word is cut before that word. */
function headless(words: string): string {
  const rest = withoutHead(words)
  const at = words.length - rest.length
  return at === 0 ? rest : words.slice(wordAround(words, at)[0])
}

function isBetweenWords(words: string, at: number): boolean {
  return wordAround(words, at)[0] === at
}

/** 下发|整改通知书: the verb is part of a document's name. */
const NAMED_AFTER_VERB = /^[^,、]{2,4}[^,、]{0,4}(?:通知书|决定书|意见书|告知书|建议书|承诺书|通知单|告知单|台账|函)$/

/** Words that tell two actions apart: 诉前|化解争议, 诉中|化解争议. */
const MANNER_BEFORE = /(?:诉前|诉中|诉后|庭前|网上|线上|线下|现场|上门|首次|免费|跨[省市县域]|异地|远程)$/

/** 各镇街司法所|受理申请 → 受理申请; verbs joined by 并 or 、 stay together, words in quotation marks hold none. */
function fromLastVerb(words: string): string {
  let start = 0
  let end = -1
  const unquoted = words.replace(/“[^”]*”|《[^》]*》/g, (quoted) => '“'.repeat(quoted.length))
  for (const verb of unquoted.matchAll(OPENING_VERB)) {
    const joined = end >= 0 && /^[并和、或]?$/.test(words.slice(end, verb.index))
    const closing = verb.index + verb[0].length
    if (words.length - closing < 2) break
    if (!isBetweenWords(words, verb.index) || /^[^,]{0,8}等/.test(words.slice(closing))) continue
    if (NAMED_AFTER_VERB.test(words.slice(verb.index)) && tagWords(words.slice(0, verb.index)).at(-1)?.tag === 'v')
      continue
    if (!joined) start = verb.index - (MANNER_BEFORE.exec(words.slice(0, verb.index))?.[0].length ?? 0)
    end = closing
  }
  if (end < 0 || AVERAGE_AT_END.test(words.slice(0, start))) return words
  return words.slice(words[start - 1] === '被' ? start - 1 : start)
}

/** 完成各级人大政协交办的建议提案 → 完成建议提案: what is too long keeps its verb and its last noun. */
export function shorten(words: string): string {
  if (words.length <= LONGEST_WHOLE) return words
  const [verb = ''] = VERBS_AT_HEAD.exec(words) ?? []
  const noun = words.slice(words.lastIndexOf('的') + 1)
  return noun.length >= 4 && noun.length < words.length ? verb + noun : words
}

/** The noun of a label: 办理行政复议案件 → 行政复议案件. */
export function nounOf(label: string): string {
  if (KIND_OF_CASE.test(label)) return label
  const said = label.replace(MANNER_AT_HEAD, '').replace(/^(?:现有|实有|共有)(?=.{2})/, '')
  const noun = said
    .replace(VERBS_AT_HEAD, '')
    .replace(VERB_BEFORE_NOUN, '')
    .replace(/(?<=.{2})已[^已]{2}$/, '')
    .replace(/^.*等(?=[^等]{3,8}$)/, '')
  if (noun.length < 2 || noun.startsWith('的')) return label
  return noun.length === said.length ? withoutVerb(noun) : noun
}

/** 上诉案件 are cases of a kind; nothing is done to them there. */
const KIND_OF_CASE = /^(?:上诉|败诉|申诉|撤诉|应诉)案/
const MANNER_AT_HEAD = /^(?:诉前|诉中|诉后|庭前|网上|线上|线下|现场|上门|首次|免费|异地|远程)(?=.{4})/

/** 评查|案卷, 发现|问题: without one more verb that the dictionary knows. */
function withoutVerb(noun: string): string {
  const [first, second] = tagWords(noun.slice(0, 12))
  const verb =
    (first?.tag === 'v' && first.word.length > 1 && !PART_OF_NOUN.test(first.word)) ||
    (first !== undefined && ACTS.test(first.word))
  return verb && second && !/^[vua]/.test(second.tag) && noun.length - first.word.length >= 2
    ? noun.slice(first.word.length)
    : noun
}

/** Words that the dictionary calls verbs, and that open nouns: 信访积案, 罚款事项. */
const PART_OF_NOUN =
  /^(?:信访|执法|司法|立法|普法|学法|学习|调解|咨询|服务|投诉|举报|公示|管理|监督|培训|考试|评估|复议|诉讼|应急|持证|失信|涉企|登记|上诉|罚款|罚没|备案|出庭|立案|纠错|申请|申诉|处罚|许可|强制|保障|援助|救助|整治|建设|改革|创新|调研|合作|行政复议)/

/** Actions that are verbs before a noun: 评查案卷. */
const ACTS = new RegExp(`^${anyOf(ACTION_VERBS)}$`)
