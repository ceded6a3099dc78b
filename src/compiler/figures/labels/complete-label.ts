import { VERBS_AT_HEAD } from '../context/verb-patterns'
import { OCCASION } from '../relations/preceding-figures'
import { tagWords } from '../words/segment'
import { antecedentOf } from './antecedent'
import type { LabelSources } from './borrowed-labels'
import { topicBefore } from './clause-label'
import type { Label } from './label'
import { isOneOfNouns, OF_SOMETHING, PEOPLE, sameDegree, siblingVerb, verbOfList } from './list-members'
import { clauseOf, nounOf } from './nouns'
import { LONGEST_LABEL } from './predicate-label'
import { endsInVerb, isAction, isGeneric, isModifier, isOutcome, isVerbal } from './word-kinds'

/** 国家级, 市级 before a noun: 市级文明村, of which some are 省级文明村. */
const LEVEL = /^(?:国家|[省市区县镇村])级/
/** 调解案件 begins with a verb and is a noun. */
function isCounted(words: string): boolean {
  return /(?:案件?|件|纠纷|事项|人员|文件|项目|企业|类)$/.test(words)
}

/** Who acts is not what is dealt with. */
const BODY = /(?:[局院厅委所队]|法院|政府|部门)$/
/** Verbs that cannot do without their noun: 市本级|办理. */
const VERB_AT_END = /(?:办理|受理|办结|处理|审理|审查|审核|收到|接收|查处|查办|承办|化解|调解|调处|整改|转交|转办)$/
/** Nouns of people. */
const PERSON = /(?:[人员者师生工户民兵]|干部|群众|对象|代表|律师|顾问|队伍|党员|骨干|嫌疑人|典型|能手)$/
/** How often, where how many follows: 培训|3期|210人次. */
const OCCASIONS: Record<string, string> = { 期: '期数', 次: '次数', 场: '场次', 场次: '场次', 轮: '轮次', 班: '班次' }
/** Nouns that 立案 and 结案 can be said of. */
const CASE = /(?:案件?|件|纠纷|申请|诉讼|复议|争议|举报|投诉|线索|调解)$/

/** Gives words that do not stand alone what they lack: 审结 → 行政复议申请审结, 不合格 → 不合格案卷, 电梯 → 特种设备中的电梯. */
export function completeLabel(words: string, i: number, sources: LabelSources): Label {
  const own = words.replace(/^[仅只](?=.{2})/, '')
  if (isOneOfNouns(own, i, sources)) return { text: own, noun: own }
  if (isModifier(own)) return ofThatSort(own, i, sources)
  const sibling = isVerbal(own) && siblingVerb(own, i, sources)
  if (sibling) return { text: sibling + own, noun: own }
  if (isVerbal(own)) return doneTo(own, i, sources)
  if (isOutcome(own)) return endedSo(own, i, sources)
  if (endsInVerb(own)) return doneBySomebody(own, i, sources)
  const shared = sources.figures[i].subject === undefined ? verbOfList(own, i, sources) : ''
  if (shared) return { text: shared + own, noun: own }
  const prize = sameDegree(own, i, sources)
  if (prize) return prize
  const part = partOf(own, i, sources)
  if (part) return part
  if (isGeneric(own)) return whoseOrOfWhat(own, i, sources)
  return { text: own, noun: nounOf(own) }
}

/** 其中|不合格|3卷: the sort before the noun of the whole, or behind an action. */
function ofThatSort(own: string, i: number, sources: LabelSources): Label {
  const from = antecedentOf(i, sources, true)
  if (!from?.noun) return { text: own, noun: '', doubt: 'bare-qualifier' }
  const noun = from.noun.replace(LEVEL, '')
  const text = isAction(noun) ? noun + own : own + noun
  // 培训210人次,考试合格率97.6%,其中优秀50人: of the training or of the test.
  const between = sources.figures[i - 1]
  const other = between?.kind === 'rate' && !sources.labels[i - 1].text.startsWith(from.noun)
  const doubt = from.far ? 'far-noun' : other ? 'several-candidates' : undefined
  return { text, noun: from.noun, ...(doubt && { doubt }) }
}

/** 审结|118件: the verb behind the noun that it speaks of. */
function doneTo(own: string, i: number, sources: LabelSources): Label {
  const figure = sources.figures[i]
  const act = own.replace(/^(?:开展|组织|举办|召开|实施|进行)/, '')
  if ((OCCASION.test(figure.unit) || act !== own) && isAction(act) && act.length >= 4) return { text: own, noun: act }
  const measure = sources.figures[i + 1]?.gap === '' ? OCCASIONS[figure.unit] : undefined
  if (measure && isAction(own)) return { text: own + measure, noun: own }
  const full = clauseOf(figure.before)
  if (full.length > own.length && full.endsWith(own) && full.length <= LONGEST_LABEL && !/[、,“”]|^被/.test(full)) {
    return { text: full, noun: full.slice(0, -own.length) }
  }
  if (/^(?:开展|召开|举[行办])$/.test(own)) {
    const topic = topicBefore(figure)
    return topic ? { text: topic, noun: nounOf(topic) } : { text: own, noun: '', doubt: 'verb-only' }
  }
  // 组织演练: what is done is named, and named too shortly; it is no result of what stands before.
  if (act !== own && isAction(act)) return { text: own, noun: act, doubt: 'verb-only' }
  const from = antecedentOf(i, sources, true)
  // 个别谈话260次,走访516次: one occasion is no result of another.
  const another = from?.occasion && OCCASION.test(figure.unit)
  if (!from?.noun || another) return { text: own, noun: '', doubt: 'verb-only' }
  const ofThing = from.alike && (!own.endsWith('案') || CASE.test(from.noun) || from.text.endsWith('案'))
  const lent = ofThing ? from.noun : from.topic
  const sure =
    (ofThing &&
      !(PEOPLE.test(figure.unit) && !PERSON.test(from.noun)) &&
      !(isVerbal(from.noun) && !isAction(from.noun))) ||
    isAction(from.topic) ||
    CASE.test(from.topic)
  const text = lent.endsWith(own) ? lent : lent + own
  return {
    text,
    noun: from.noun,
    topic: from.topic,
    ...((from.far || !sure) && { doubt: from.far ? 'far-noun' : 'several-candidates' }),
  }
}

/** 判决驳回诉讼请求|98件: how it ended, without what ended so where no sentence says it. */
function endedSo(own: string, i: number, sources: LabelSources): Label {
  // 移送涉嫌犯罪案件|4件: of which sort they were is said.
  const named = nounOf(own)
  if (named !== own && named.length > 4 && (isCounted(named) || named.endsWith('犯罪')))
    return { text: own, noun: named }
  const from = antecedentOf(i, sources, true)
  if (!from?.alike || from.far || !from.noun || own.includes(from.noun) || /[额费款]$/.test(from.noun)) {
    const noun = from?.noun ?? ''
    return { text: own, noun, ...(own.length <= 4 && { doubt: 'verb-only' }) }
  }
  // 行政案件2891起,撤销案件3起: 撤销行政案件, the noun once.
  const head = /(案件|事项|文件|项目|申请|许可)$/.exec(own)?.[1]
  const once = head && head !== own && from.noun.endsWith(head)
  const text = once ? own.slice(0, -head.length) + from.noun : from.noun + own
  return { text: text.length <= LONGEST_LABEL ? text : own, noun: from.noun }
}

/** 市本级办理|430件 → 市本级办理行政复议申请. 二审改判 stands alone; both are of what was counted before. */
function doneBySomebody(own: string, i: number, sources: LabelSources): Label {
  const from = antecedentOf(i, sources, true)
  const who = own.slice(0, -(tagWords(own).at(-1)?.word.length ?? 0)).replace(/[已均共]$/, '')
  const lacks = VERB_AT_END.test(own)
  // 信访事项|受理: what stands before the verb is what was dealt with.
  if (isCounted(who)) return { text: own, noun: who }
  if (!from?.noun || (lacks && BODY.test(from.noun))) {
    return { text: own, noun: who, topic: who, ...(lacks && { doubt: 'verb-only' }) }
  }
  if (!lacks)
    return {
      text: own,
      noun:
        from.alike && !from.far ? from.noun : isVerbal(own.slice(who.length)) && own.endsWith('案') ? who : nounOf(own),
    }
  const text = own + from.noun
  const doubt = from.far ? 'far-noun' : from.alike ? undefined : 'several-candidates'
  return { text: text.length <= LONGEST_LABEL ? text : own, noun: from.noun, ...(doubt && { doubt }) }
}

/** 特种设备2.3万台,其中|电梯|1.06万台: a part that is not named after its whole says of what it is a part. */
function partOf(own: string, i: number, { figures, relations, labels }: LabelSources): Label | undefined {
  const whole = relations[i].of
  if (whole === undefined || whole >= i || figures[i].kind !== 'count' || figures[whole].kind !== 'count')
    return undefined
  const { noun } = labels[whole]
  if (VERBS_AT_HEAD.test(own) || !noun || isGeneric(noun) || own.includes(noun) || endsInVerb(own)) return undefined
  const opens = tagWords(own)[0].tag.startsWith('v') && !isCounted(own)
  const text = opens ? noun + own : `${noun}中的${own}`
  const doubt = labels[whole].doubt && ({ doubt: 'far-noun' } as const)
  return { text: text.length <= LONGEST_LABEL && !doubt ? text : own, noun: opens ? noun : own, ...doubt }
}

/** 受理案件 → 法律援助机构受理案件; 发现问题 → 学校食堂检查发现问题: whose, or found by what. */
function whoseOrOfWhat(own: string, i: number, sources: LabelSources): Label {
  const full = clauseOf(sources.figures[i].before).replace(/^[仅只]/, '')
  const thing = nounOf(own)
  if (full.length > own.length && full.endsWith(own) && full.length <= LONGEST_LABEL && !/[,“”]/.test(full)) {
    return { text: full, noun: full.slice(0, -own.length) + thing }
  }
  const from = antecedentOf(i, sources)
  const doubt = { doubt: 'bare-qualifier' } as const
  if (!from?.topic || !isAction(from.topic)) {
    const about =
      from && !from.far && OF_SOMETHING.test(own) && from.noun && from.noun.length + own.length <= LONGEST_LABEL
        ? from.noun
        : ''
    const adjacent = /^[^,;。]*,/.test(sources.figures[i].gap)
    const sure = about && adjacent && (sources.figures[i].kind === 'money' || /[量积]$/.test(own))
    return { text: about + own, noun: thing, ...(!sure && doubt) }
  }
  // “双随机”检查|检查机构: the action once.
  const text = from.topic + (from.topic.endsWith(own.slice(0, 2)) && own.length > 3 ? own.slice(2) : own)
  if (text.length > LONGEST_LABEL) return { text: own, noun: thing, ...doubt }
  return { text, noun: thing, ...(from.far && { doubt: 'far-noun' }) }
}
