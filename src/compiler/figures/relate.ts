import type { Draft } from './read-figures'

/** Which figures of the same paragraph a figure stands on, as indices. */
export interface Relations {
  /** The count that a rate, change, part or sum of money belongs to. */
  of?: number
  /** The same thing for the year before. */
  previous?: number
}

const SENTENCE_END = /[。!?]/
const PART = /^,?\s*其中/
/** Words between a part and its share: 占比, 占总数的. */
export const SHARE = /占(?:比|总数|全部|总量|[^,]{0,10}的?(?:比例|比重)?)?(?:为|的)?$/
const YEARS =
  /^[,、(]?\s*(?:而)?(?:(?<year>(?:19|20)\d\d)年|(?<last>上一?年|去年))(?:全年|同期|度)*(?:总量|共|为|是|有|的)*$/
const FROM = /[从由](?:(?:19|20)\d\d年|上年|去年|原来|年初|最初|以前)?的?$/
const TO =
  /^(?:个?)(?:提[升高]|增[加长]?|上升|扩大|[上攀]升|升|下降|减少|降低?|缩短|压[缩减]|缩减|减|调整|发展|变|上涨)[到至为成](?:(?:19|20)\d\d年的?|目前的?|现在的?)?$/
const SUM = /(?:涉及|涉案|标的|总|合同)?(?:金额|标的额|价值|货值)$/

/**
 * Links the figures of one paragraph, only where its wording does: a figure without a subject of its own follows the
 * count before it (…1568宗,同比上升25.8%), 其中 opens a part, 2021年全年456件 behind the same count is its year before.
 */
export function relate(drafts: Draft[]): Relations[] {
  const relations: Relations[] = drafts.map(() => ({}))
  let sentence = 0
  let segment = 0
  let whole: number | undefined
  drafts.forEach((draft, i) => {
    if (SENTENCE_END.test(draft.lead)) {
      sentence = segment = i
      whole = undefined
    } else if (draft.lead.includes(';')) segment = i
    linkPrevious(drafts, relations, i, segment)
    const count = nearestCount(drafts, relations, i, segment)
    if (draft.kind === 'change') relations[i].of = ofChange(drafts, relations, i, sentence)
    else if (draft.kind === 'rate') {
      const share = SHARE.exec(draft.before)
      if (share && count !== undefined && relations[count].of === undefined && whole !== undefined && count !== whole) {
        relations[count].of = whole
      }
      const own = share && draft.before.slice(0, share.index).replace(/^[,、]/, '')
      relations[i].of = own ? (whole ?? count) : share || isRatio(draft) ? count : undefined
    } else if (draft.kind === 'money') relations[i].of = SUM.test(draft.before) ? count : undefined
    else if (draft.kind === 'count') {
      const previousIsPart = i > segment && draft.lead.startsWith('、') && relations[i - 1].of !== undefined
      if (PART.test(draft.before)) relations[i].of = whole = wholeBefore(drafts, relations, i, sentence)
      else if (previousIsPart && drafts[i - 1].kind === 'count') relations[i].of = relations[i - 1].of
    }
    if (relations[i].of === undefined) delete relations[i].of
  })
  return relations
}

/** 办结率, or 36个行政机关100%按时公开 with nothing but words in between. */
function isRatio({ before, lead }: Draft): boolean {
  return /率(?:为|是)?$/.test(before) ? !/[、和]/.test(before) : !/[,、:]/.test(lead) && lead === before
}

function nearestCount(drafts: Draft[], relations: Relations[], i: number, from: number): number | undefined {
  for (let j = i - 1; j >= from; j--) {
    if (drafts[j].kind !== 'count') continue
    const current = relations.findIndex(({ previous }) => previous === j)
    return current < 0 ? j : current
  }
  return undefined
}

function wholeBefore(drafts: Draft[], relations: Relations[], i: number, sentence: number): number | undefined {
  for (let j = i - 1; j >= sentence; j--) {
    if (drafts[j].kind === 'count') return relations[j].of ?? j
  }
  return undefined
}

/** A change with its own subject belongs to the count of that name, if the sentence prints one. */
function ofChange(drafts: Draft[], relations: Relations[], i: number, sentence: number): number | undefined {
  const subject = drafts[i].worded?.subject.replace(/^[,、“]+|[”量数]+$/g, '') ?? ''
  if (!subject) return drafts[i].lead.startsWith('、') ? undefined : nearestCount(drafts, relations, i, sentence)
  for (let j = i - 1; j >= sentence; j--) {
    if (drafts[j].kind === 'count' && drafts[j].before.includes(subject)) return j
  }
  return undefined
}

function linkPrevious(drafts: Draft[], relations: Relations[], i: number, segment: number): void {
  const [before, current] = [drafts[i - 1], drafts[i]]
  if (i === segment || !before || before.kind === 'change' || current.kind === 'change') return
  if (FROM.test(before.before) && TO.test(current.lead)) {
    relations[i].previous = i - 1
    return
  }
  const year = YEARS.exec(current.before)?.groups
  if (!year || before.unit !== current.unit) return
  const ownYear = /(?:19|20)\d\d(?=年)/.exec(before.before)?.[0]
  if (year.last || (ownYear && year.year < ownYear)) relations[i - 1].previous = i
  else if (ownYear && year.year > ownYear) relations[i].previous = i - 1
}
