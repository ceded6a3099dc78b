import type { FigureKind, Span } from '../../report/types'
import { asidesIn } from './asides'
import { clauseAround } from './clause-around'
import { COMPARED } from './link-years'
import { readChange, type WordedChange } from './read-change'
import type { Quantity } from './read-quantity'
import { unitKind } from './units'

/** How far back the words before a figure are read: reading stays linear. */
export const REACH = 120

/** A figure on its way: the quantity, and the words around it. */
export interface Draft extends Quantity {
  kind: FigureKind
  /** Words of its own clause before and behind it, in normalized text; asides that print figures are left out. */
  before: string
  after: string
  /** Everything since the figure before it, at most `REACH` units. */
  lead: string
  /** Where the brackets begin that it stands in. */
  aside?: number
  worded?: WordedChange
  /** What 分别 assigns to this one of several figures. */
  subject?: string
  /** How many figures 分别 deals out, where it names no subjects: they belong to as many figures before them; 0 where those do not fit. */
  dealtTo?: number
  distributesOver?: string[]
  /** For a count of the year before: the index of the current one. */
  current?: number
}

/** Reads the words around the quantities of one normalized paragraph; a clause ends at the quantities before and behind it. */
export function draftsOf(text: string, quantities: readonly Quantity[]): Draft[] {
  const asides = asidesIn(text)
  let passed = 0
  return quantities.map((quantity, i) => {
    const [start, end] = quantity.span
    while (passed < asides.length && asides[passed][1] <= start) passed++
    const aside = passed < asides.length && asides[passed][0] < start ? asides[passed][0] : undefined
    const last = asides[passed - 1]
    const from = quantities[i - 1]?.span[1] ?? 0
    const behind = last && from < last[1] ? last : undefined
    const floor = behind ? endBefore(quantities, i, behind) : from
    const [words, after] = clauseAround(text, [start, end], floor, quantities[i + 1]?.span[0] ?? text.length)
    const before = (behind ? words.replace(/\([^()]*\d[^()]*\)/g, '') : words).trimEnd()
    const lead = text.slice(Math.max(from, start - REACH), start).trimEnd()
    return {
      ...readDraft(quantity, before, lead, comparison(text, quantities[i - 1], lead)),
      after,
      ...(aside !== undefined && { aside }),
    }
  })
}

/** Where the last quantity before an aside ends; those in it do not cut the clause around it. */
function endBefore(quantities: readonly Quantity[], i: number, [open]: Span): number {
  let at = i - 1
  while (at >= 0 && quantities[at].span[1] > open) at--
  return at < 0 ? 0 : quantities[at].span[1]
}

/** 比上年的|85.6%|提高: what a change is compared with, where the figure before says it. */
function comparison(text: string, previous: Quantity | undefined, lead: string): string {
  if (!previous || /[,;。:]/.test(lead)) return ''
  return COMPARED.exec(text.slice(Math.max(0, previous.span[0] - 20), previous.span[0]))?.[0] ?? ''
}

function readDraft(quantity: Quantity, before: string, lead: string, compared: string): Omit<Draft, 'after'> {
  const { shape, unit, sign } = quantity
  const worded = shape === 'rank' ? undefined : readChange(before, compared + lead, unitKind(unit), sign)
  return { ...quantity, kind: worded ? 'change' : kindOf(quantity, before), before, lead, ...(worded && { worded }) }
}

/** What comes in whole numbers: 3.87人 are an average. */
const WHOLE = /^[人名位个件宗起户家张所次项]$/

function kindOf({ shape, unit, value }: Quantity, before: string): FigureKind {
  if (shape === 'rank') return 'rank'
  if (shape === 'fraction') return 'rate'
  const kind = unitKind(unit)
  if (kind === 'money') return 'money'
  if (kind === 'rate' || kind === 'points' || kind === 'times') return 'rate'
  // 28微克/立方米 is measured, 320人/次 is counted.
  const average =
    /平均|[人户件案日月年亩村校店所次台地班家周镇生]均|每[百千十]?[万千百十]人|(?<!\d)[万千]人[^,;。]{0,8}[率数]/.test(
      before,
    ) || /\/(?!人?次)|每/.test(unit)
  const parted = !Number.isInteger(value) && WHOLE.test(unit)
  return kind === 'score' || unit === '' || average || parted ? 'other' : 'count'
}
