import { VERBS_AT_HEAD } from '../context/verb-patterns'
import { OCCASION } from '../relations/preceding-figures'
import { opensPart } from '../relations/share-words'
import { tagWords } from '../words/segment'
import type { LabelSources } from './borrowed-labels'
import type { Label } from './label'
import { isAction, isModifier, isVerbal } from './word-kinds'

/** Units of people: 解除矫正19人,新接收22人 leaves open who. */
export const PEOPLE = /^[人名位]$/
/** Nouns that are always of something: 公证|减免费用. */
export const OF_SOMETHING = /(?:金额|费用|资金|问题|意见|建议|隐患|数量|总数|面积|文书|工单|事项|总额|损失|量)$/

/** 清理乱张贴12处、|占道经营|430宗: in a list with another unit, a verb is no result but one more thing. */
export function siblingVerb(own: string, i: number, { figures, labels }: LabelSources): string {
  const before = figures[i - 1]
  if (!before || !/^、/.test(figures[i].gap) || before.unit === figures[i].unit || before.kind !== 'count') return ''
  if (figures[i].kind !== 'count' || isAction(own)) return ''
  const verb = VERBS_AT_HEAD.exec(labels[i - 1].text)?.[0] ?? ''
  return own.startsWith(verb) ? '' : verb
}

/** 检查药店430家、|医院|265家: the members of a list share its verb. */
export function verbOfList(own: string, i: number, { figures, labels }: LabelSources): string {
  const before = figures[i - 1]
  if (!before || !/^、/.test(figures[i].gap) || !likeThings(before.unit, figures[i].unit) || before.kind !== 'count')
    return ''
  if (OF_SOMETHING.test(own)) return ''
  if (VERBS_AT_HEAD.test(own) || isAction(own) || opensPart(before.gap) || own.length > 10) return ''
  const verb =
    VERBS_AT_HEAD.exec(labels[i - 1].text)?.[0] ??
    /^(?:检查|抽查|审查|评查|巡查|抽检|整治|清除|处置|核发|暂扣)(?=.{2})/.exec(labels[i - 1].text)?.[0]
  return verb && !isVerbal(labels[i - 1].text) && !own.startsWith(verb) ? verb : ''
}

/** 一等奖, 甲级: a degree alone. */
const DEGREE = /(?:[一二三四特]等奖|[金银铜]奖|优秀奖|[甲乙丙]级|[ABCD]级)$/

/** 演讲比赛获一等奖2人、|二等奖|5人: another degree of the same. */
export function sameDegree(own: string, i: number, { figures, labels }: LabelSources): Label | undefined {
  const before = DEGREE.exec(labels[i - 1]?.text ?? '')
  if (!before || DEGREE.exec(own)?.index !== 0 || !/^[、,]/.test(figures[i].gap)) return undefined
  return { text: labels[i - 1].text.slice(0, before.index) + own, noun: labels[i - 1].noun }
}

/** 公安行政92件、|住建|27件: in a list of nouns alone, a noun is what it is. */
export function isOneOfNouns(own: string, i: number, { figures, relations, labels }: LabelSources): boolean {
  const before = figures[i - 1]
  if (!before || !/^、[^,、]*$/.test(figures[i].gap) || before.unit !== figures[i].unit || isModifier(own)) return false
  if (relations[i].of !== undefined || own.length > 4) return false
  return labels[i - 1].text.length <= 6 && !tagWords(labels[i - 1].text).some(({ tag }) => tag.startsWith('v'))
}

/** Units of things both: 12支 and 340把, not 12场 and 500人. */
function likeThings(one: string, other: string): boolean {
  return one === other || ![one, other].some((unit) => OCCASION.test(unit) || PEOPLE.test(unit))
}
