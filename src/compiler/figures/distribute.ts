import { type Draft, REACH } from './draft'
import { DIRECTION, type WordedChange } from './read-change'
import { ONLY_VERBS, VERBS_AT_HEAD } from './verbs'

/** 参与 and 及时 hold a joining word and join nothing. */
const JOINTS = /、|以及|(?<!调|饱|缓)和(?!解|谐|平|睦)|(?<!参)与(?!会|时)|(?<!普|涉|以|来)及(?!时|格|早)/
/** Between two members of a run; the second may turn the other way: 分别下降3%、上升5%. */
const GAP = new RegExp(`^(?:、|和|与|及|以及|,)(?:${DIRECTION})?$`)
const VERB_AT_END = new RegExp(`(?:${DIRECTION})$`)

/** Between two words for one change: 增加20件|、增长|15%. */
const SAME_AGAIN = new RegExp(`^[,、](?:即|也|并)?(?:${DIRECTION}|[增降升涨跌减]幅)(?:为|达)?$`)
const BARE_RATIO = /^(?:占比|比例|.{1,4}率)$/
/** 分别|完成年度目标的|124%、115%: what is said of each of the figures before. */
const SHARED_PREDICATE = /^(?:占|完成|超|高于|低于)/

/** The members of an enumeration: 参考率、合格率和优秀率 → three; a single word is a list of one. */
export function splitList(words: string): string[] {
  return words.split(JOINTS).filter(Boolean)
}

/**
 * Deals out what several subjects share. 刑事警情、治安警情同比分别下降34.9%、36.3% gives each figure its own subject
 * and both the change; 参考率、合格率均达100% notes on the one figure what it covers.
 */
export function distribute(drafts: Draft[]): Draft[] {
  const shared = drafts.map((draft) => ({ ...draft }))
  for (let i = 0; i < shared.length; i++) {
    let end = i + 1
    while (end < shared.length && GAP.test(shared[end].lead) && alike(shared[i], shared[end])) end++
    if (end > i + 1) dealRun(shared.slice(i, end), shared.slice(Math.max(0, 2 * i - end), i))
    const covered = coveredBy(shared[i])
    if (covered.length > 1 && end === i + 1) shared[i].distributesOver = covered
    if (end === i + 1 && i > 0) carryOn(shared[i - 1], shared[i])
    i = end - 1
  }
  return shared
}

function alike(first: Draft, next: Draft): boolean {
  const deals = first.before.includes('分别') && !next.lead.startsWith(',')
  return deals || first.unit === next.unit || (first.kind === 'count' && next.kind === 'count')
}

/**
 * A run of figures joined by 、: the first one's change holds for all, and 分别 deals out its subjects, or deals the run
 * to as many figures before it (`preceding`), if those are of one kind.
 */
function dealRun(run: Draft[], preceding: readonly Draft[]): void {
  const [{ worded, before }] = run
  const [, ahead = '', behind = ''] = /^,?(.*?)分别(.*)$/.exec(before) ?? []
  const predicate = behind.replace(/[为是有达了共在至的]+$/, '')
  const subjects = worded
    ? splitList(worded.subject)
    : before.includes('分别')
      ? dealt(ahead, predicate, run)
      : predicatesOf(before)
  const fits = subjects.length === run.length && (!worded || before.includes('分别'))
  const said = worded
    ? ''
    : BARE_RATIO.test(ahead)
      ? ahead
      : !ahead && SHARED_PREDICATE.test(predicate)
        ? predicate
        : null
  const dealtBack = !fits && !worded?.subject && said !== null
  run.forEach((draft, i) => {
    if (fits) draft.subject = subjects[i]
    if (dealtBack) {
      draft.dealtTo = isUniform(preceding, run.length) ? run.length : 0
      if (!worded) draft.subject = said
    }
    if (!worded) return
    draft.kind = 'change'
    draft.worded = { ...turned(worded, draft.worded), subject: fits ? subjects[i] : '' }
  })
}

/** 受理案件同比|增加20件|、|增长15%|: a change that names neither subject nor basis says the one before it once more. */
function carryOn({ worded: before, span }: Draft, draft: Draft): void {
  const { worded, lead } = draft
  if (!before || !worded || worded.subject || !SAME_AGAIN.test(lead) || draft.span[0] - span[1] > REACH) return
  const { direction, basis } = worded.change
  if (basis !== 'stated') return
  const basisWords = before.wording.replace(VERB_AT_END, '')
  draft.worded = {
    change: { direction, basis: before.change.basis },
    subject: before.subject,
    wording: basisWords === before.wording ? worded.wording : basisWords + worded.wording,
  }
}

/** The run's change, in the direction that the figure itself prints: 同比分别下降3%、|上升|5%. */
function turned(shared: WordedChange, own: WordedChange | undefined): WordedChange {
  if (!own || own.wording === shared.wording) return shared
  const { direction } = own.change
  return {
    ...shared,
    change: { ...shared.change, direction },
    wording: shared.wording.replace(VERB_AT_END, own.wording),
  }
}

/** A、B分别为 deals out A and B; 分别受理、审结案件 deals out 受理案件 and 审结案件. */
function dealt(ahead: string, predicate: string, run: readonly Draft[]): string[] {
  const predicates = splitList(predicate)
  if (predicates.length === run.length) return withNoun(predicates)
  const subjects = withNoun(splitList(ahead))
  return (countAlike(run) ? withHead(subjects) : subjects).map((subject) => subject + predicate)
}

/** 制定、修改、废止规章|8件、11件、6件: verbs that share a noun are dealt out without 分别. */
function predicatesOf(before: string): string[] {
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
function withHead(members: string[]): string[] {
  const head = HEAD_NOUN.exec(members.at(-1) ?? '')?.[0] ?? ''
  const bare = (member: string) => member.length <= 6 && !HEAD_NOUN.test(member) && !/[数量率额度]$/.test(member)
  return members.map((member) => (bare(member) ? member + head : member))
}

function countAlike(run: readonly Draft[]): boolean {
  return run.every(({ unit }) => unit === run[0].unit)
}

/** Whether these are so many figures, either all rates or none. */
function isUniform(figures: readonly Draft[], count: number): boolean {
  const rates = figures.filter(({ kind }) => kind === 'rate').length
  return figures.length === count && (rates === 0 || rates === count)
}

function coveredBy({ before, worded }: Draft): string[] {
  const shared = /^(.+?)(?:均|都|皆|各)(?:为|是|有|已|在|保持|同比|[上下]升?降?)?$/.exec(before)
  return shared && !worded ? splitList(shared[1].replace(/^(?:[,、\s]|[全我本][区市县省])+/, '')) : []
}
