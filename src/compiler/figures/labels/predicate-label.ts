import { OPENING_VERB } from '../context/verb-patterns'
import type { YearLinked } from '../relations/link-years'
import { tagWords, wordAround } from '../words/segment'
import { beginsWithNoun, NOUN_END, nounAtHead } from './nouns'
import { isAction, isModifier } from './word-kinds'

/** The longest label, in characters: a longer one is no name. */
export const LONGEST_LABEL = 20

/** Words that lead from a noun to its predicate and are no part of either: 12所学校|按照示范校的标准全部|完成改造. */
const LEADING =
  /^(?:(?:按照?|根据|依据|依托|在|通过)[^,]{1,14}?(?=全部|均|已|都|完成)|全部|均|已经?|都|共计?|累计|同时|先后|统一|按时|开展了?|进行了?|实施了?|完成了(?=.)|,)+/
/** What a predicate must not begin with: 5个司法所|仅有1名 says nothing of the five alone. */
const NO_PREDICATE =
  /^(?:每年|仅|只|共?有|现有|拥有|是|占|达|增|减|比|较|同比|的|等|和|及|与|未|到|至|后|前|中|内)|率|分别|平均/
/** What somebody attained, or did: 2人|获评先进工作者. */
const ATTAINED = /^(?:均|全部|已|都|先后)?(荣?获|入选|当选|取得|通过|参加|参与|晋升|考取|获评|被评|持证|受到|被)/

/** The noun behind a unit and what is said of it: 网格员 and 参加消防知识考试. */
export function splitBehind(after: string, figureFollows: boolean): { noun: string; predicate: string } {
  if (!beginsWithNoun(after)) return { noun: '', predicate: after }
  let end = after.search(NOUN_END)
  // 执法部门|公示执法信息|25.4万条; without a figure behind, a verb is as often part of a noun: 政务公开事项.
  for (const { index } of figureFollows ? after.matchAll(OPENING_VERB) : []) {
    if (
      index >= 2 &&
      (end < 0 || index < end) &&
      wordAround(after, index)[0] === index &&
      !/^.{2}(?:的|[件人员项类])/.test(after.slice(index))
    ) {
      end = afterNoun(after.slice(0, index))
      break
    }
  }
  if (end <= 0) return { noun: nounAtHead(after), predicate: '' }
  const at = after[end - 1] === '全' ? end - 1 : wordAround(after, end)[0] || end
  return { noun: nounAtHead(after.slice(0, at)), predicate: after.slice(at) }
}

/** 对19家|单位|下发督办函: what is dealt with ends at the first verb that no noun begins with. */
function splitAtVerb(after: string): { noun: string; predicate: string } {
  const split = splitBehind(after, false)
  if (split.predicate || !split.noun) return split
  let at = 0
  for (const { word, tag } of tagWords(after)) {
    if (tag === 'v' && at >= 2) return { noun: after.slice(0, at), predicate: after.slice(at) }
    at += word.length
  }
  return split
}

/** 企业|容缺|办理事项: where the noun ends before a verb that another one follows. */
function afterNoun(words: string): number {
  const tagged = [...tagWords(words)]
  if (!tagged[0].tag.startsWith('n')) return words.length
  while (tagged.length > 1 && /^(?:v|d)$/.test(tagged[tagged.length - 1].tag)) tagged.pop()
  return tagged.reduce((length, { word }) => length + word.length, 0)
}

/** Whether the next figure stands in the same clause. */
export function isCut(next: YearLinked | undefined): boolean {
  return next !== undefined && !/[,;。、]/.test(next.gap)
}

/** A label that keeps what is said of the noun behind the figure; empty where nothing is. */
export function predicateLabel(i: number, figures: readonly YearLinked[]): { text: string; noun: string } | undefined {
  const { after, before, kind } = figures[i]
  if (kind !== 'count') return undefined
  const member = /^[^,;。]*由$/.test(before) && /^(.{2,8}?)(?:组成|构成)的(.{2,14})$/.exec(after)
  if (member) return { text: `组成${member[2]}的${member[1]}`, noun: member[1] }
  const { noun, predicate } = /(?:^|[,、])对$/.test(before)
    ? splitAtVerb(after)
    : splitBehind(after, isCut(figures[i + 1]))
  if (!noun) {
    const attained = predicate.replace(/^(?:均|全部|已|都|先后)+/, '')
    return ATTAINED.test(predicate) && !before.replace(/^[,、]|其中/g, '') && attained.length >= 4
      ? { text: attained, noun: '' }
      : undefined
  }
  const said = predicateBehind(i, figures, predicate)
  if (!said) return undefined
  // 3项|市级|获批: of which sort, and what came of it.
  if (isModifier(noun)) return /^获[^得]/.test(said) ? { text: noun + said, noun: '' } : undefined
  // 为1200名农民工|提供法律援助: they did not provide it.
  const whom = (takesObject(said) ? /(?:^|[^行作])([为向给对])$/ : /(?:^|[^行作])([为向给])$/).exec(before)?.[1] ?? ''
  const text = `${whom && `${whom}其`}${said}的${noun}`
  return text.length <= LONGEST_LABEL ? { text, noun } : undefined
}

/** 下发|督办函, not 公平竞争审查 nor 约谈: a verb and what it takes. */
function takesObject(said: string): boolean {
  const [first, ...rest] = tagWords(said)
  return said.length >= 5 && first.tag === 'v' && rest.some(({ tag }) => tag.startsWith('n')) && !isAction(said)
}

/** What is said of the noun behind figure `i`; members of a list share what is said of the last: 41份招标文件、26份采购协议|开展审查. */
function predicateBehind(i: number, figures: readonly YearLinked[], predicate: string): string {
  const next = figures[i + 1]
  if (
    !predicate &&
    next &&
    /^[^,;。、]*[、和及与]$/.test(next.gap.replace(/\([^()]*\)/g, '')) &&
    next.kind === 'count'
  ) {
    const split = splitBehind(next.after, isCut(figures[i + 2]))
    return split.noun ? predicateBehind(i + 1, figures, split.predicate) : ''
  }
  const said = predicate.replace(LEADING, '').replace(/[了、]$/, '')
  if (said.length < 2 || NO_PREDICATE.test(said) || /[:“”]/.test(said.replace(/“[^“”]+”/, ''))) return ''
  // 260名律师担任|1105个|村(社区)法律顾问: the figure between verb and noun is left out.
  const cut = next?.gap.endsWith(predicate) && isCut(next)
  if (!cut) return said
  const behind = nounAtHead(next.after)
  return said.length <= 2 ? (behind && behind.length <= 10 ? said + behind : '') : said
}
