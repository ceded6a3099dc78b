import type { Draft } from './read-figures'
import type { Relations } from './relate'

/** Words at the head of a clause that name no subject: time, place of the whole report, adverbs. */
const LEAD = new RegExp(
  `^(?:[,、:;。!?\\s]|其中|此外|同时|目前|现|截至(?:目前|\\d{4}年[^,]{0,6}?[底末日]|年底)|今年|本年度?|全年|当年|去年|上一?年|年内|(?:19|20)\\d\\d年(?:度|以来|全年|底|末|同期)?|` +
    `[全我本][区市县省镇州旗国](?!政府)|各地|共有?|累计|合计|总计|已|先后|顺利|圆满|成功|依法|及时|有效|积极|全面|认真|切实|深入|持续|大力|进一步|全部|其|并|且|还|以及|和|及|与|了)+`,
)
/** Words between subject and number that name nothing. */
const TRAIL = /(?:分别|均|各|共|共计|合计|总计|累计|已|都|为|是|有|了|的|仅|也|全部|全|达|达到|至|约|等|[:“])+$/
const VERBS =
  '立案查处|立案侦查|受理|接收|办理|办结|审结|结案|出具|印发|制定|修订|出台|举办|举行|召开|组织|开展|公开|公布|公示|发布|查处|检查|抽查|抽取|达成|调处|化解|调解|调撤|' +
  '完成|发出|发放|派发|培训|梳理|清理|废止|审查|审核|处理|处置|促进|挽回|追回|聘请|配备|建立|建成|设立|新增|解答|接待|接听|提供|下划|承办|参加|排查|整改|收到|' +
  '征求|采纳|创建|打造|拆除|移送|侦破|破获|抓获|缉获|惩处|处罚|救助|帮助|推出|选取|选聘|进驻|实现|评选|推动|推进|落实|策划|涉及|投入|覆盖|编制|送达|约谈|督办|曝光|监测|抽检|销毁|没收|查扣|吸引'
const VERB = new RegExp(VERBS, 'g')
/** Whoever acts is not what is counted: 区人社局劳动仲裁调解结案. */
const AGENT =
  /^(?:[区市县镇省我各]|全区|全市)[^,、和的]{0,14}?(?:局|法院|检察院|司法所|委员会|办公室|部门|机构|单位|组织|顾问团|中心)(?!成员|工作|负责|法律|所)/
/** Behind the unit: words with which no noun begins, and verbs at which it ends. */
const NO_NOUN =
  /^(?:[、,;。:!?)\]”"\s]|均|已|并|同比|环比|占|被|全部|都|按|进行|用于|其中|较|比|和|及|与|或|等|后|前|的?$|为|是|在|至|到|由|从|经|予以|不予|获|增|减|升|降)/
const NOUN_END =
  /(?:进驻|实现|参与|参加|统一|充实|集中|纳入|按[时期]|获得?|被|均|已|并|全部|同比|开展|通过|得到|入选|达到?|用于|投入|分布|接受|共计|共|进行|占)(?=.|$)/
const BARE = /^(?:占(?:比|总数|全部|总量)?|比例|比重|.{0,2}率|满意度|总量|总数|数量|金额|涉及金额|涉案金额)$/
const LIMIT = 14

/** One label for each figure: what is counted, in the words of its own clause, or of the figure that it stands on. */
export function labelFigures(drafts: Draft[], relations: Relations[]): string[] {
  const labels: string[] = []
  const pending = drafts.map((_, i) => i)
  // A year-before count is named after the current one, which may stand before or behind it.
  for (const i of [
    ...pending.filter((i) => !isPrevious(relations, i)),
    ...pending.filter((i) => isPrevious(relations, i)),
  ]) {
    labels[i] = labelOf(i, drafts, relations, labels)
  }
  return labels
}

function isPrevious(relations: Relations[], i: number): boolean {
  return relations.some(({ previous }) => previous === i)
}

function labelOf(i: number, drafts: Draft[], relations: Relations[], labels: string[]): string {
  const draft = drafts[i]
  const base = labels[relations[i].of ?? -1] ?? ''
  if (draft.worded) return (subjectOf(draft.worded.subject) || base) + draft.worded.wording || fallback(draft)
  if (draft.distributesOver) return draft.distributesOver.join('、')
  const own = draft.subject ?? ownWords(draft)
  const current = relations.findIndex(({ previous }) => previous === i)
  if (current >= 0) return (/(?:19|20)\d\d年|上一?年|去年/.exec(draft.before)?.[0] ?? '') + (labels[current] ?? own)
  if (BARE.test(own) && base) return nounOf(base) + own
  return own || base || (labels[i - 1] ?? fallback(draft))
}

function fallback({ before, after, unit }: Draft): string {
  return before.replace(/^[,、:;。!?\s]+/, '') || after || unit || '数值'
}

function ownWords({ before, after, kind }: Draft): string {
  const subject = subjectOf(before)
  const noun = kind === 'rate' || kind === 'rank' || NO_NOUN.test(after) ? '' : nounAtHead(after)
  if (!noun) return subject || (NO_NOUN.test(after) ? '' : after.slice(0, LIMIT))
  return subject.length + noun.length <= LIMIT ? subject + noun : noun
}

function nounAtHead(after: string): string {
  const end = NOUN_END.exec(after)
  return (end && end.index > 0 ? after.slice(0, end.index) : after).replace(/[”"的]+$/, '')
}

/** Subject or predicate before a number: the last verb and what it takes, or the words without who and when. */
function subjectOf(words: string): string {
  const bare = words.replace(TRAIL, '').replace(LEAD, '').replace(TRAIL, '')
  const told = bare.replace(/^.*(?:累计|共计|共)(?=.{2})(?![同产享建治青])/, '')
  const acted = told.replace(AGENT, '').replace(LEAD, '')
  return fromLastVerb(acted || told).replace(/^“([^“”]*)”$/, '$1')
}

function fromLastVerb(words: string): string {
  let start = 0
  let end = -1
  for (const verb of words.matchAll(VERB)) {
    const joined = end >= 0 && /^[并和、或]?$/.test(words.slice(end, verb.index))
    const closing = verb.index + verb[0].length
    if (words.length - closing < 2) break
    if (!joined) start = verb.index
    end = closing
  }
  return end < 0 ? words : words.slice(start)
}

/** 办理行政复议案件 → 行政复议案件. */
function nounOf(label: string): string {
  return label.replace(new RegExp(`^(?:(?:${VERBS})[并和、]?)+(?=.{2})`), '')
}
