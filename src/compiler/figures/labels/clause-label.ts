import type { FigureContext } from '../context/figure-context'
import { VERBS_AT_HEAD } from '../context/verb-patterns'
import { AREAS } from '../lexicon/areas'
import { anyOf } from '../lexicon/word'
import { tagWords } from '../words/segment'
import { withoutRateHead, withoutTail } from './clause-edges'
import { beginsWithNoun, LABEL_LENGTH, nounAtHead, shorten, subjectOf, wordsBehind } from './nouns'
import { isVerbal } from './word-kinds'

/** 完成|全区|26个领域: an area right before the number names nothing. */
const WHOLE_AREA = new RegExp(`(?<=.)[全本我]${anyOf(AREAS)}(?:的|共有?)?$`)

/** What is counted, as the figure's own clause says it, before or behind the number; empty where it does not. */
export function clauseLabel({ before, after, kind }: FigureContext): string {
  if (kind === 'rate') return shorten(withoutRateHead(withoutTail(before))) || wordsBehind(after)
  const subject = subjectOf(before.replace(WHOLE_AREA, ''))
  const noun = beginsWithNoun(after) ? nounAtHead(after) : ''
  if (!noun || (subject.length > 2 && VERBS_AT_HEAD.test(noun))) return subject || wordsBehind(after)
  // 发放手册500份志愿者入户讲解3次: what stands behind a name opens another clause.
  // 就医、养老等633项政务服务事项: the list is of those that the noun names.
  if (before.endsWith('等')) return noun
  if (!opensNoun(subject)) return subject
  return subject.length + noun.length <= LABEL_LENGTH ? subject + noun : noun
}

/** Whether words before a number are waiting for a noun: 组织, 创建省级, 新建的. */
function opensNoun(subject: string): boolean {
  const last = tagWords(subject.slice(-8)).at(-1)?.tag ?? ''
  return subject.length <= 2 || isVerbal(subject) || /^(?:v|b|a|d)$/.test(last) || /[的等级类型辖设有]$/.test(subject)
}

/** What the clause before is about, for a figure whose own clause names nothing; empty at the head of a text. */
export function topicBefore({ gap }: FigureContext): string {
  const clauses = gap
    .split(/[,;。:!?]/)
    .slice(0, -1)
    .map(subjectOf)
  return clauses.filter((subject) => subject && !/\d/.test(subject)).at(-1) ?? ''
}
