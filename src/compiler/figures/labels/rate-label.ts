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
const NAMED = /^(?:群众|社会|公众|人民)/

/** Which rates belong to which nouns: a sentence with several nouns leaves no doubt about these. */
const RATES_OF: readonly (readonly [rate: RegExp, noun: RegExp])[] = [
  [/整改|销号/, /问题|隐患|缺陷|意见/],
  [/合格|优秀|检出|通过/, /抽检|抽查|检验|检测|考试|培训|产品|食品|药品|案卷|评查|测试/],
  [
    /办结|办复|回复|答复|满意|办理|处置|响应/,
    /件$|案件|诉求|投诉|举报|工单|申请|事项|建议|提案|来电|来信|咨询|留言|信箱/,
  ],
  [/采纳/, /建议|意见/],
  [/化解|调解|调处|成功/, /纠纷|矛盾|积案|争议/],
  [/结案|纠错|审结|败诉|胜诉|改判|撤诉|息诉|调撤/, /案件|复议|诉讼|申请/],
  [/出庭|应诉/, /案件|诉讼|应诉|出庭/],
  [/审核|审查/, /决定|文件|决策|合同/],
  [/公示|公开/, /决定|信息|结果/],
  [/报备|备案|规范/, /文件/],
  [/述法|持证|参考|参训/, /人员|干部|负责人|部门|乡镇|镇街/],
]

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
  if (!from || !noun) return { text: own, noun: '', doubt: 'verb-only' }
  const lent = !pairs(own, noun) && pairs(own, from.topic) ? from.topic : noun
  if (from.far) return { text: join(lent, own), noun, doubt: 'far-noun' }
  const sure = pairs(own, lent) || onlyNoun(i, sources)
  return sure ? { text: join(lent, own), noun } : { text: own, noun, doubt: 'several-candidates' }
}

function doubtOf(i: number, labels: readonly Label[]) {
  const { doubt } = labels[i]
  return doubt && { doubt }
}

function pairs(rate: string, noun: string): boolean {
  return RATES_OF.some(([ofRate, ofNoun]) => ofRate.test(rate) && ofNoun.test(noun))
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
