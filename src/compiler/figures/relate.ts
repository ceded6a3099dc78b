import type { Draft } from './draft'
import { linkYears } from './link-years'
import { FAR, Preceding } from './preceding'

/** Which figures of the same paragraph a figure stands on, as indices. */
export interface Relations {
  /** The count that a rate, change, part or sum of money belongs to. */
  of?: number
  /** The same thing for the year before. */
  previous?: number
}

/** Words that claim a share of the whole that the sentence names: 占比, 占总数的. */
export const SHARE_OF_WHOLE = /占(?:比|总数|全部|总量|比例|比重)?(?:为|的)?$/
/** The same, or a share of something else: 占全区总数的. */
const SHARE = /占(?:比|总数|全部|总量|[^,]{0,10}?的?(?:比例|比重)?)?(?:为|的)?$/
/** 大气类1046件(占48%): a share alone in brackets is that of the figure before them. */
export const ASIDE_SHARE = /^\((?:约?占比?|约)?$/
/** 收到申请1438件,是2019年的3.2倍: said of the figure before. */
export const MULTIPLE = /^,?(?:是|为|相当于)/
const PART = /(?:其中[,:]?|[(](?:含|包括))(?:[^,;。:()]|\([^()]{0,20}\))*$/
/** In a list, a rate with more characters than 按时办结率 has a subject of its own. */
const SHORT = 5
/** Rounding of binary fractions: 7.93亿 + 4.93亿. */
const DUST = 1e-12
const SUM = /(?:涉及|涉案|标的|总|合同)?(?:金额|标的额|价值|货值)$/

/**
 * Links the figures of one paragraph, only where its wording does: a figure without a subject of its own follows the
 * one before it (…1568宗,同比上升25.8%), 其中 opens a part, 2021年全年456件 behind the same count is its year before.
 */
export function relate(drafts: Draft[]): Relations[] {
  const relations: Relations[] = drafts.map(() => ({}))
  let sentence = 0
  let segment = 0
  let whole: number | undefined
  drafts.forEach((draft, i) => {
    if (/[。!?]/.test(draft.lead)) {
      sentence = segment = i
      whole = undefined
    } else if (draft.lead.includes(';')) segment = i
    if (i > segment) linkYears(drafts, relations, i)
    const before = new Preceding(drafts, sentence, segment, i)
    const of = draft.dealtTo === undefined ? ofFigure(draft, before, relations) : before.dealt(relations)
    if (of !== undefined) relations[i].of = of
    if (draft.kind === 'count' && isPart(draft)) whole = of
    addParts(drafts, relations, i)
    adoptPart(drafts, relations, of, whole, draft)
    adoptChange(drafts, relations, i)
  })
  return relations
}

function isPart({ lead }: Draft): boolean {
  return PART.test(lead)
}

/**
 * 72起,其中民事50起,行政14起,复议8起: what is counted alike behind a part, behind a colon or in brackets, belongs to the
 * same whole if the numbers add up to it. Shares in between do not count: 大气类40件(40%),水类60件(60%).
 */
function addParts(drafts: readonly Draft[], relations: Relations[], first: number): void {
  const { kind, unit, aside, lead } = drafts[first]
  const opensAside = aside !== undefined && drafts[first - 1]?.aside !== aside
  const opensList = first > 0 && (opensAside || lead.startsWith(':'))
  const whole = relations[first].of ?? (opensList ? first - 1 : undefined)
  if (whole === undefined || !(opensList || isPart(drafts[first]))) return
  if ((kind !== 'count' && kind !== 'money') || drafts[whole].kind !== kind || drafts[whole].unit !== unit) return
  const parts = [first]
  let sum = drafts[first].value
  for (let i = first + 1; sum < drafts[whole].value; i++) {
    if (i >= Math.min(drafts.length, first + FAR) || /[。;!?]/.test(drafts[i].lead)) return
    if (drafts[i].kind === 'rate' || drafts[i].aside !== aside) continue
    if (drafts[i].kind !== kind || drafts[i].unit !== unit) return
    parts.push(i)
    sum += drafts[i].value
  }
  if (parts.length < 2 || Math.abs(sum - drafts[whole].value) > sum * DUST) return
  for (const part of parts) relations[part].of = whole
}

/**
 * 清单447项,其中…;最多跑一次事项447项,占比100%: a count with a share is a part of the sentence's whole too, if the
 * numbers bear it out.
 */
function adoptPart(
  drafts: Draft[],
  relations: Relations[],
  part: number | undefined,
  whole: number | undefined,
  rate: Draft,
): void {
  if (rate.kind !== 'rate' || !SHARE_OF_WHOLE.test(rate.before)) return
  if (part === undefined || whole === undefined || part === whole) return
  const share = (drafts[part].value / drafts[whole].value) * 100
  if (Math.abs(share - rate.value) <= 0.5) relations[part].of ??= whole
}

/** 办结率提高5个百分点,达到99%: a change that belongs to nothing before it belongs to the figure behind it. */
function adoptChange(drafts: Draft[], relations: Relations[], i: number): void {
  const change = relations[i - 1]
  if (!change || change.of !== undefined || drafts[i - 1].kind !== 'change') return
  if (!/^(?:change|rank)$/.test(drafts[i].kind) && /^[,至到为]?$/.test(drafts[i].lead)) change.of = i
}

function ofFigure(draft: Draft, before: Preceding, relations: Relations[]): number | undefined {
  const count = before.count()
  switch (draft.kind) {
    case 'change':
      return before.changed(draft.worded?.subject ?? '', relations)
    case 'rate': {
      const { previous } = relations[before.at]
      if (previous !== undefined && previous < before.at) return relations[previous].of
      if (ASIDE_SHARE.test(draft.lead) && /count|money/.test(before.adjacent()?.kind ?? '')) return before.at - 1
      if (MULTIPLE.test(draft.before)) {
        return before.adjacent()?.kind === 'change' ? relations[before.at - 1].of : before.adjacent() && before.at - 1
      }
      const share = SHARE.exec(draft.before)
      if (!share) return isRatio(draft) ? before.rated(draft, relations) : undefined
      const own = draft.before.slice(0, share.index).replace(/^[,、]/, '')
      if (!own) return count
      if (before.adjacent()?.kind === 'money') return before.at - 1
      if (count === undefined || !SHARE_OF_WHOLE.test(draft.before)) return undefined
      return relations[count].of ?? before.unlisted(count)
    }
    case 'money':
      if (isPart(draft)) return before.whole(relations) ?? (SUM.test(draft.before) ? count : undefined)
      return SUM.test(draft.before) ? count : before.listed(relations)
    case 'count':
      return isPart(draft) ? before.whole(relations) : before.listed(relations)
    default:
      return undefined
  }
}

/** 办结率, or 36个行政机关100%按时公开 with nothing but words in between; not the second of 新增就业1.5万人、城镇登记失业率3%. */
function isRatio({ before, lead }: Draft): boolean {
  if (lead.startsWith('、') && before.length > SHORT) return false
  return /率(?:为|是)?$/.test(before) ? !/[、和]/.test(before) : !/[,、:]/.test(lead) && lead === before
}
