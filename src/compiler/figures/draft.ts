import type { IndicatorKind } from '../../report/types'
import { clauseAround } from './clause-around'
import { readChange, type WordedChange } from './read-change'
import type { Quantity } from './read-quantity'
import { unitKind } from './units'

/** A figure on its way: the quantity, and the words around it. */
export interface Draft extends Quantity {
  kind: IndicatorKind
  /** Words of its own clause before and behind it, in narrowed text. */
  before: string
  after: string
  /** Everything since the figure before it, at most 120 units. */
  lead: string
  worded?: WordedChange
  /** What 分别 assigns to this one of several figures. */
  subject?: string
  distributesOver?: string[]
  /** For a count of the year before: the index of the current one. */
  current?: number
}

/** Reads the words around a quantity of narrowed text; its clause ends at the quantities before and behind it. */
export function draftOf(
  text: string,
  quantity: Quantity,
  previous: Quantity | undefined,
  next: Quantity | undefined,
): Draft {
  const floor = previous?.span[1] ?? 0
  const [start] = quantity.span
  const [before, after] = clauseAround(text, quantity.span, floor, next?.span[0] ?? text.length)
  const lead = text.slice(Math.max(floor, start - 120), start)
  const worded =
    quantity.shape === 'rank' ? undefined : readChange(before, lead, unitKind(quantity.unit), quantity.sign)
  return {
    ...quantity,
    kind: worded ? 'change' : kindOf(quantity, before),
    before,
    after,
    lead,
    ...(worded && { worded }),
  }
}

function kindOf({ shape, unit }: Quantity, before: string): IndicatorKind {
  if (shape === 'rank') return 'rank'
  if (shape === 'fraction') return 'rate'
  const kind = unitKind(unit)
  if (kind === 'money') return 'money'
  if (kind === 'rate' || kind === 'points' || kind === 'times') return 'rate'
  return kind === 'score' || unit === '' || /平均|人均|[户件]均/.test(before) ? 'other' : 'count'
}
