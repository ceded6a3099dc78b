import { pairs } from '../lexicon/rates-of'
import { tagWords } from '../words/segment'
import { antecedentOf } from './antecedent'
import type { LabelSources } from './borrowed-labels'
import type { Label } from './label'
import { nounOf, shorten } from './nouns'
import { actionIn } from './topic'
import { isModifier, isVerbal } from './word-kinds'

/** What a rate is called behind what it is a rate of. */
const RATE = /(?:率|比例|占比|比重|覆盖面|满意度|度)$/
/** Rates that nobody asks the base of: their own words name it. */
const NAMED = /^(?:群众|社会|公众|人民)|.{2}满意度$/

/** 接待群众3280批,办结率97.9%: cases are settled, not people. */
const OF_CASES = /办[结复理]|结案|化解|回复|答复|查处|整改|销号/
const PEOPLE = /(?:群众|人员|居民|学生|职工|企业|代表|干部)$/

/** Whether a rate names only what is done, and not to what: 按时办结率, 综合纠错率, 占比. */
function isBareRate(own: string): boolean {
  const stem = own.replace(RATE, '')
  return (
    RATE.test(own) &&
    !NAMED.test(own) &&
    (stem.length === 0 ||
      isShort(stem, own) ||
      isVerbal(stem) ||
      isModifier(stem) ||
      /^(?:不?合格|优秀|优良|满意|及时|按[时期]|网上|综合|好评|达标|收缴|节约|定期|占)/.test(stem))
  )
}

/** 节约率 says of nothing what; 投诉率 is of complaints, and 案件占比 is of cases of some sort. */
function isShort(stem: string, own: string): boolean {
  if (stem.length > 2) return false
  return /占比|比例|比重/.test(own) || !tagWords(stem).every(({ tag }) => tag.startsWith('n'))
}

/** The label of a rate: 满意率 → 涉企投诉满意率. A rate whose own words name its base is left as it is. */
export function rateLabel(own: string, i: number, sources: LabelSources): Label {
  const before = i > 0 && sources.figures[i].gap.startsWith(',') ? sources.labels[i - 1] : undefined
  // 水资源费征收986万元,|完成年度任务的103.8%: what did.
  if (before && /^(?:完成|占)(?:年度?|全年|目标|任务|计划)/.test(own)) return { ...before, text: before.text + own }
  if (!isBareRate(own)) return { text: own.replace(/占$/, '占比'), noun: '' }
  const { relations, labels } = sources
  const base = relations[i].of
  const stem = own.replace(RATE, '')
  const share = /占比|比例|比重/.test(own) && base !== undefined && base < i
  if (share)
    return { text: shorten(nounOf(labels[base].text)) + own, noun: labels[base].noun, ...doubtOf(base, labels) }
  // 纠纷调解成功3528件,成功率99.1%: the part of the label that the rate repeats is not said twice.
  if (
    base !== undefined &&
    base < i &&
    (stem.length >= 4 || /^(?:成功|完成|到位)$/.test(stem)) &&
    labels[base].text.endsWith(stem)
  ) {
    return { text: join(labels[base].text, own), noun: labels[base].noun, ...doubtOf(base, labels) }
  }
  const action = actionBetween(i, sources)
  if (action) return { text: action + own, noun: action }
  if (base !== undefined && base < i && stem.length === 2 && labels[base].text.startsWith(`${stem}的`))
    return { text: own, noun: '' }
  const from = antecedentOf(i, sources)
  const noun = from?.noun || from?.topic || ''
  // …845宗;|调解成功率98.04%: at the head of a sentence or of a part of one, what it names itself is enough.
  const told = base === undefined && stem.length >= 4 && /^[nv]/.test(tagWords(stem)[0].tag)
  if (told && (!noun || from?.far)) return { text: own, noun: '' }
  if (!from || !noun) return { text: own, noun: '', doubt: 'verb-only' }
  // 法制审核重大执法决定156件,审核率: 重大执法决定法制审核率.
  const repeated = stem.length === 2 && noun.includes(stem) && from.topic.endsWith(stem)
  const lent = repeated || (!pairs(own, noun) && pairs(own, from.topic)) ? from.topic : noun
  if (from.far) return { text: join(lent, own), noun, doubt: 'far-noun' }
  const sure = pairs(own, lent) || (onlyNoun(i, sources) && !(OF_CASES.test(own) && PEOPLE.test(lent)))
  return sure ? { text: join(lent, own), noun } : { text: own, noun, doubt: 'several-candidates' }
}

function doubtOf(i: number, labels: readonly Label[]) {
  const { doubt } = labels[i]
  return doubt && { doubt }
}

/** 参加学法考试,|优秀率: the action that the clause before ends with. */
function actionBetween(i: number, { figures }: LabelSources): string {
  const clauses = figures[i].gap.split(/[,;]/).slice(0, -1)
  return actionIn(clauses.at(-1) ?? '')
}

/** Whether the sentence has no other noun before the figure that a rate could be of. */
function onlyNoun(i: number, { figures, labels }: LabelSources): boolean {
  const nouns = labels.slice(figures[i].segment, i).filter((_, j) => figures[figures[i].segment + j].kind === 'count')
  return new Set(nouns.map(({ noun }) => noun)).size === 1
}

/** 败诉 and 败诉率 → 败诉率, once. */
function join(noun: string, rate: string): string {
  const stem = rate.slice(0, -1)
  return (stem && noun.endsWith(stem) ? noun.slice(0, -stem.length) : noun) + rate
}
