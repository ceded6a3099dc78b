import { LIST_JOINTS } from '../lexicon/list-joints'
import { anyOf } from '../lexicon/word'
import { ONLY_VERBS, VERBS_AT_HEAD } from './verb-patterns'

const JOINT = new RegExp(anyOf(LIST_JOINTS))

/** The members of an enumeration: 参考率、合格率和优秀率 → three; a single word is a list of one. */
export function splitList(words: string): string[] {
  return words.split(JOINT).filter(Boolean)
}

/**
 * The subjects that 分别 assigns to `count` figures: 行政许可、行政强制 | 分别为; 受理案件, 审结案件 of 分别受理、审结案件.
 * `ahead` and `behind` are the words on either side of 分别; `oneUnit` says whether the figures share their unit.
 */
export function assignedSubjects(ahead: string, behind: string, count: number, oneUnit: boolean): string[] {
  const predicates = splitList(behind)
  if (predicates.length === count) return withNoun(predicates)
  const subjects = withNoun(splitList(ahead))
  return (oneUnit ? withHeadNoun(subjects) : subjects).map((subject) => subject + behind)
}

/** 制定、修改、废止规章|8件、11件、6件: verbs that share a noun are assigned in order without 分别. */
export function subjectsOfVerbs(before: string): string[] {
  const members = splitList(before.replace(/^,/, ''))
  return members.slice(0, -1).every((member) => ONLY_VERBS.test(member)) ? withNoun(members) : []
}

/** 受理、办结行政复议案件: a verb alone takes the noun of the last. */
function withNoun(members: string[]): string[] {
  const noun = members.at(-1)?.replace(VERBS_AT_HEAD, '') ?? ''
  return members.map((member) => (ONLY_VERBS.test(member) ? member + noun : member))
}

const HEAD_NOUN = /(?:案件|纠纷|事项|申请|项目|人员|企业|(?:保险)?参保人数)$/

/** 民事、刑事、行政案件: short words take the head noun of the last. */
function withHeadNoun(members: string[]): string[] {
  const noun = HEAD_NOUN.exec(members.at(-1) ?? '')?.[0] ?? ''
  const isBare = (member: string) => member.length <= 6 && !HEAD_NOUN.test(member) && !/[数量率额度]$/.test(member)
  return members.map((member) => (isBare(member) ? member + noun : member))
}

/** What one figure says of several subjects: 参考率、合格率|均|达100%; empty where it does not. */
export function coveredSubjects(before: string): string[] {
  const shared = /^(.+?)(?:均|都|皆|各)(?:为|是|有|已|在|保持|同比|[上下]升?降?)?$/.exec(before)
  return shared ? splitList(shared[1].replace(/^(?:[,、\s]|[全我本][区市县省])+/, '')) : []
}
