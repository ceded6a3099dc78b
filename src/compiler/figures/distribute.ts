import type { Draft } from './read-figures'

/** 参与 and 及时 hold a joining word and join nothing. */
const JOINTS = /、|以及|(?<!调|饱|缓)和(?!解|谐|平|睦)|(?<!参)与(?!会|时)|(?<!普|涉|以|来)及(?!时|格|早)/
const LIST_GAP = /^(?:、|和|与|及|以及|,)$/

/** The members of an enumeration: 参考率、合格率和优秀率 → three; a single word is a list of one. */
export function splitList(words: string): string[] {
  return words.split(JOINTS).filter(Boolean)
}

/**
 * Deals out what several subjects share. 刑事警情、治安警情同比分别下降34.9%、36.3% gives each figure its own subject
 * and both the change; 参考率、合格率均达100% notes on the one figure what it covers.
 */
export function distribute(drafts: Draft[]): Draft[] {
  const dealt = drafts.map((draft) => ({ ...draft }))
  for (let i = 0; i < dealt.length; i++) {
    let end = i + 1
    while (end < dealt.length && LIST_GAP.test(dealt[end].lead) && dealt[end].unit === dealt[i].unit) end++
    if (end > i + 1) dealRun(dealt.slice(i, end))
    const covered = coveredBy(dealt[i])
    if (covered.length > 1 && end === i + 1) dealt[i].distributesOver = covered
    i = end - 1
  }
  return dealt
}

/** A run of figures joined by 、: the first one's change holds for all, and 分别 deals out its subjects. */
function dealRun(run: Draft[]): void {
  const [first] = run
  const split = /^(.*?)分别(.*)$/.exec(first.before)
  const behind = split?.[2].replace(/[为是有达了共]+$/, '') ?? ''
  const subjects = splitList(
    first.worded?.subject || (split && splitList(behind).length === run.length ? behind : (split?.[1] ?? '')),
  )
  run.forEach((draft, i) => {
    if (first.worded && !draft.worded) {
      draft.kind = 'change'
      draft.worded = { ...first.worded, subject: '' }
    }
    if (split && subjects.length === run.length) draft.subject = subjects[i]
    if (draft.worded && draft.subject) draft.worded = { ...draft.worded, subject: draft.subject }
  })
}

function coveredBy({ before, worded }: Draft): string[] {
  const shared = /^(.+?)(?:均|都|皆|各)(?:为|是|有|已|在|保持|同比|[上下]升?降?)?$/.exec(before)
  return shared && !worded ? splitList(shared[1]) : []
}
