import { ONLY_VERBS } from '../context/verb-patterns'
import { ACTION_VERBS } from '../lexicon/action-verbs'
import { MODIFIERS, RESULT_VERBS } from '../lexicon/result-verbs'
import { anyOf } from '../lexicon/word'
import { tagWords } from '../words/segment'

/** Longer words are a phrase that names something, whatever the dictionary says. */
const LONGEST_VERBS = 8
/** A longer one that ends with a verb is no name. */
const LONGEST_CLAUSE = 16

/** v verb, vn verb used as a noun, d adverb, ad adjective used as one, p 被, c and, u 的, r 自行, f 内, s 网上, t 定期; l 上门服务 alone. */
const VERBAL = /^(?:v[dnig]?|d|ad|p|c|u.?|r|f|z|s|t)$/
/** a adjective, b 省级, d 不. */
const MODIFYING = /^(?:a|b|d)$/
/** Words before a verb that say how, and that the dictionary calls nouns. */
const MANNER = new Set([
  '实际',
  '全部',
  '成功',
  '直接',
  '主动',
  '自行',
  '定期',
  '新',
  '首次',
  '综合',
  '不合格',
  '协调',
  '、',
])

const results = new Set(RESULT_VERBS.map(({ word }) => word))
const modifiers = new Set(MODIFIERS.map(({ word }) => word))

/** 下达|整改通知, 编发|执法指引: the dictionary calls these documents verbs. */
const DOCUMENT = /..(?:通知|通报|公告|指引|报告|建议|意见)$/

/** 审结, 自行拆除, 直接纠错: words that say what was done and not to what. */
export function isVerbal(words: string): boolean {
  if (!words || words.length > LONGEST_VERBS || DOCUMENT.test(words)) return false
  if (results.has(words) || ONLY_VERBS.test(words)) return true
  const tagged = tagWords(words)
  if (tagged.length === 1 && tagged[0].tag === 'l') return words.length <= 4
  if (!tagged.every(({ word, tag }) => VERBAL.test(tag) || MANNER.has(word))) return false
  const last = tagged[tagged.length - 1].tag
  // 拆除违法建设: a verb at the end of a long phrase is as often a noun.
  return last.startsWith('v') ? words.length <= 4 || last !== 'vn' : last === 'a'
}

/** 二审改判, 市本级办理: words that end with a verb, after who did it or when. */
export function endsInVerb(words: string): boolean {
  const tagged = words.length <= LONGEST_CLAUSE ? tagWords(words) : []
  const last = tagged.at(-1)
  return (
    tagged.length > 1 &&
    last !== undefined &&
    last.word !== '组织' &&
    (last.tag === 'v' || results.has(last.word)) &&
    last.word.length >= 2
  )
}

/** 判决驳回诉讼请求, 确认违法: how a case ended; what ended so is named before. */
export function isOutcome(words: string): boolean {
  return /^(?:判决|裁定|判令|驳回|撤销|维持|确认|责令履行|变更|准予|不予|终止|移送|发回|改为|转为|列为|调整为|移交|转办|交由|退回)/.test(
    words,
  )
}

/** 优秀, 不合格, 省级: words that say of which sort and not of what. */
export function isModifier(words: string): boolean {
  if (!words || words.length > LONGEST_VERBS) return false
  if (modifiers.has(words)) return true
  return tagWords(words).every(({ word, tag }) => MODIFYING.test(tag) || modifiers.has(word))
}

/** What a noun of action ends with, so that what follows it is said of what was done: 食品抽检|不合格. */
const ACTION_AT_END = new RegExp(
  `(?:${anyOf(ACTION_VERBS)}|评估|考核|考试|培训|测评|评议|整治|执法|行动|调研|监督|巡逻|宣传|演练|庭审|讲座|宣讲|竞赛|比赛|培训班|学习|活动|招聘会|座谈会|查处|查办)$`,
)

/** Whether words end in an action: 校园周边检查. */
export function isAction(words: string): boolean {
  return ACTION_AT_END.test(words)
}

/** Nouns that say too little alone: whose, found where? */
const GENERIC =
  /^(?:发现|查出|反馈|新收|接收|进驻|代办|罚没|提出|提供|收到|形成|交办|排查|整改|督促|受理|办理|查办|浏览|阅读|点击|拆除|收缴|挽回|投资|补贴|罚款|审结|处理|召开|出具|制发|发出|作出|涉及|减免|节约|征集|采纳|完成|新增|组织|开展|服务|惠及|覆盖|现有|共有|参训|参加|参与|参会|涉案|增派|检查|抽查)?(?:了|各类|各项|有关|相关|重大|重点|主要|基层|修改|整改|审查|安全)?(?:问题|意见|建议|意见建议|隐患|线索|案件|事项|金额|资金|费用|总额|损失|经济损失|阅读量|浏览量|点击量|播放量|数量|总数|总量|人数|人员|群众|干部|职工|工作人员|当事人|企业|单位|部门|机构|乡镇|镇街|社区|村|学校|项目|回复|文件|会议|活动|内容|条款|批次|其他|其它|其他领域|代办点|时间|领域|行业|阵地|面积|次数|人次|任务|工单|文书|服务|力量|材料|环节|时限|业务|受众|党员|代表|家庭|门店|商户|场所|点位|车辆)$/

/** 发现问题, 企业, 涉及金额. */
export function isGeneric(words: string): boolean {
  return GENERIC.test(words)
}
