import type { DoubtReason } from '../../../report/types'
import { CONTEXT_LENGTH, type FigureContext } from '../context/figure-context'
import type { Relations } from '../relations/relations'
import { isUnreachable } from '../verify/unreachable-rate'
import { tagWords, wordAround } from '../words/segment'
import type { Label } from './label'
import { LONGEST_LABEL } from './predicate-label'
import { isAction, isGeneric, isModifier, isVerbal } from './word-kinds'

/** What no name begins with: a word that leads on from something that is left out. */
const LEFTOVER_HEAD =
  /^(?:[的地得由经于使让令从至较比或与及和且也又而若则因等]|对(?![外口象接其])|为(?!民|.+的|.+(?:授课|讲课|宣讲|培训)$)|到(?![省市县区镇京])|将(?!军)|被(?![诉告征执申纠举]|采纳|审计|.+的)|以(?!案|工|旧)|其(?!他|它)|这|该(?!校|县)|[,、;:)”])/
/** What no name ends with: 公开数据的单位|未 says the opposite of 2个单位未按时公开. */
const LEFTOVER_END =
  /(?:[的由对将被使让令从向以于至到或与及和、,;:(“]|(?<!行)为|[较更][高低多少]|偏[高低]|比[上去]年|仅|(?<!船)只|共|平均|每[日周月季年]|[人户日月年件]均)$/
/** Two clauses run together: 网格员|为|居民解决难题, 检出不合格产品|并|立案. */
const RUN_TOGETHER =
  /.(?<![行认作视转改称成])为.|.(?<![合归兼一])并(?!购|联|轨|网|案).|.使得?[^用馆者命].|通过.{6}|[,;。]/
/** A change without what changed: 比上年高出, 同比下降. */
const ONLY_CHANGE = /^(?:[,、]|同比|环比|[比较与自].{0,8}(?:年|月|期|平均|初)|高[于出]|低于)/

/** 每人, 45岁以上占比, 权重占比: for whom, and not what. */
const OF_WHOM = /^每.$|^[村人户日月年镇校]均$|^\d+周?岁|^(?:权重|分值)占比?$/

/** Why each label may be wrong, or undefined. `text` is the paragraph that the figures stand in, normalized. */
export function doubtsOf(
  labels: readonly Label[],
  figures: readonly FigureContext[],
  relations: readonly Readonly<Relations>[],
  text: string,
): (DoubtReason | undefined)[] {
  const own = labels.map(
    (label, i) =>
      doubtOf(label, figures[i], text) ?? (isUnreachable(i, figures, relations) ? 'unreachable-rate' : undefined),
  )
  // 公安52件,占22%: a label that is made from one in doubt is in doubt too.
  return labels.map(({ text: label }, i) => {
    const base = relations[i].of ?? relations[i].previous
    return own[i] ?? (base !== undefined && label.includes(labels[base].text) ? own[base] : undefined)
  })
}

function doubtOf({ text: label, doubt }: Label, figure: FigureContext, text: string): DoubtReason | undefined {
  if (doubt) return doubt
  if (label.length > LONGEST_LABEL) return 'too-long'
  if (figure.kind === 'change' && ONLY_CHANGE.test(label)) return 'no-subject'
  if (!/[\u4e00-\u9fffA-Za-z]/.test(label) || label === figure.unit) return 'remainder'
  if (isModifier(label) || OF_WHOM.test(label)) return 'bare-qualifier'
  if (figure.kind !== 'rate' && figure.kind !== 'change' && isGeneric(label)) return 'bare-qualifier'
  if (
    figure.kind !== 'change' &&
    figure.kind !== 'rate' &&
    label.length <= 4 &&
    isVerbal(label) &&
    !(isAction(label) && label.length === 4)
  )
    return 'verb-only'
  if (LEFTOVER_HEAD.test(label) || LEFTOVER_END.test(label) || RUN_TOGETHER.test(unquoted(label))) return 'remainder'
  if (figure.before.endsWith('等') && /^[^,;。、]/.test(figure.after) && figure.kind === 'count') return 'remainder'
  if (/^[^,;。、]{2,8}?(?:仅|只)/.test(figure.after)) return 'bare-qualifier'
  // 困扰8家企业的问题: the unit counts one noun, the clause is about the other.
  if (/^[^,;。、的]{1,8}的[^,;。、]{2,10}$/.test(figure.after) && isAboutAnother(label, figure.after))
    return 'several-candidates'
  if (CASES.test(figure.unit) && figure.kind === 'count' && isPlainNoun(label)) return 'bare-qualifier'
  return cutsWord(label, figure, text) ? 'cut-word' : undefined
}

function isAboutAnother(label: string, after: string): boolean {
  const last = label.lastIndexOf('的')
  return last > 0 && !after.startsWith(label.slice(last + 1))
}

/** Units of cases and documents: 公安|52件 counts neither offices nor officers. */
const CASES = /^(?:件|宗|起|例|单)$/
const COUNTED_SO =
  /(?:[量数案件事项证书报表单令函]|纠纷|申请|诉讼|复议|争议|举报|投诉|线索|建议|提案|意见|文件|法规|规章|草案|信息|诉求|警情|事故|问题|行为|公证|援助|服务|作品|作者|来电|来信|诈骗|专利|商标|驾|隐患|检查|处罚|许可|强制|决定|信箱|咨询|订单|合同|协议|器材|物品|设备|公园|积分)(?:\([^)]*\))?”?$/

/** 自然资源, 公安: a short noun that is no case and no document, and no verb. */
function isPlainNoun(label: string): boolean {
  const words = label.length <= 10 && !COUNTED_SO.test(label) ? tagWords(label) : []
  return words.length > 0 && !words.some(({ tag }) => tag.startsWith('v'))
}

function unquoted(label: string): string {
  return label.replace(/“[^”]*”|《[^》]*》|\([^)]*\)/g, '“”')
}

/** Whether the label begins or ends inside a word of the text around its figure. */
function cutsWord(label: string, { span: [start, end] }: FigureContext, text: string): boolean {
  const from = Math.max(0, start - CONTEXT_LENGTH)
  const around = text.slice(from, end + CONTEXT_LENGTH)
  const at = around.lastIndexOf(label, start - from)
  if (at < 0) return false
  const near = Math.max(0, at - 8)
  const words = around.slice(near, at + label.length + 8)
  return [at - near, at - near + label.length].some((edge) => {
    const [left, right] = wordAround(words, edge)
    return left !== right && /^[\u4e00-\u9fff]{2,}$/.test(words.slice(left, right))
  })
}
