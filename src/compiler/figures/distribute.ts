import type { Draft } from './draft'
import { DIRECTION, type WordedChange } from './read-change'
import { ONLY_VERBS, VERBS_AT_HEAD } from './verbs'

/** 参与 and 及时 hold a joining word and join nothing. */
const JOINTS = /、|以及|(?<!调|饱|缓)和(?!解|谐|平|睦)|(?<!参)与(?!会|时)|(?<!普|涉|以|来)及(?!时|格|早)/
/** Between two members of a run; the second may turn the other way: 分别下降3%、上升5%. */
const GAP = new RegExp(`^(?:、|和|与|及|以及|,)(?:${DIRECTION})?$`)
const VERB_AT_END = new RegExp(`(?:${DIRECTION})$`)

/** Between two words for one change: 增加20件|、增长|15%. */
const SAME_AGAIN = new RegExp(`^[,、](?:即|也|并)?(?:${DIRECTION}|[增降升涨跌减]幅)(?:为|达)?$`)
const BARE_RATIO = /^,?(?:占比|比例|.{1,4}率)$/

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
    if (end > i + 1) dealRun(shared.slice(i, end))
    const covered = coveredBy(shared[i])
    if (covered.length > 1 && end === i + 1) shared[i].distributesOver = covered
    if (end === i + 1 && i > 0) carryOn(shared[i - 1], shared[i])
    i = end - 1
  }
  return shared
}

function alike(first: Draft, next: Draft): boolean {
  return first.unit === next.unit || (first.kind === 'count' && next.kind === 'count')
}

/** A run of figures joined by 、: the first one's change holds for all, and 分别 deals out its subjects. */
function dealRun(run: Draft[]): void {
  const [{ worded, before }] = run
  const [, ahead = '', behind = ''] = /^(.*?)分别(.*)$/.exec(before) ?? []
  const subjects = worded
    ? splitList(worded.subject)
    : dealt(ahead, behind.replace(/[为是有达了共在至]+$/, ''), run.length)
  const fits = subjects.length === run.length && before.includes('分别')
  const dealtBack = !fits && (worded ? !worded.subject : BARE_RATIO.test(ahead))
  run.forEach((draft, i) => {
    if (fits) draft.subject = subjects[i]
    if (dealtBack) {
      draft.dealtTo = run.length
      if (!worded) draft.subject = ahead.replace(/^,/, '')
    }
    if (!worded) return
    draft.kind = 'change'
    draft.worded = { ...turned(worded, draft.worded), subject: fits ? subjects[i] : '' }
  })
}

/** 受理案件同比|增加20件|、|增长15%|: a change that names neither subject nor basis says the one before it once more. */
function carryOn({ worded: before, span }: Draft, draft: Draft): void {
  const { worded, lead } = draft
  if (!before || !worded || worded.subject || !SAME_AGAIN.test(lead) || draft.span[0] - span[1] > lead.length) return
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
function dealt(ahead: string, behind: string, count: number): string[] {
  const predicates = splitList(behind)
  if (predicates.length === count) return withNoun(predicates)
  return withNoun(splitList(ahead.replace(/^,/, ''))).map((subject) => subject + behind)
}

/** 受理、办结行政复议案件: a verb alone takes the noun of the last. */
function withNoun(members: string[]): string[] {
  const noun = members.at(-1)?.replace(VERBS_AT_HEAD, '') ?? ''
  return members.map((member) => (ONLY_VERBS.test(member) ? member + noun : member))
}

function coveredBy({ before, worded }: Draft): string[] {
  const shared = /^(.+?)(?:均|都|皆|各)(?:为|是|有|已|在|保持|同比|[上下]升?降?)?$/.exec(before)
  return shared && !worded ? splitList(shared[1].replace(/^(?:[,、\s]|[全我本][区市县省])+/, '')) : []
}
