import type { Indicator, IndicatorKind, Span } from '../../report/types'
import { clauseAround } from './clause'
import { distribute } from './distribute'
import { excludeAt } from './exclusions'
import { labelFigures } from './label'
import { narrow } from './narrow'
import { readChange, type WordedChange } from './read-change'
import { type Quantity, readQuantity, readRank } from './read-quantity'
import { relate } from './relate'
import { unitKind } from './units'

/** An indicator before it has a place in a report: `of` and `previous` are indices into the paragraph's figures. */
export type Figure = Omit<Indicator, 'id' | 'of' | 'previous'> & { of?: number; previous?: number }

/** Digits that are no figure, and the rule that says so. */
export interface Exclusion {
  span: Span
  rule: string
}

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

/**
 * Reads one paragraph's figures. Every run of digits is in exactly one figure or exclusion, or is reported as
 * unaccounted. Spans are UTF-16 offsets into `text`, in order, never overlapping. Never throws; takes linear time.
 */
export function readFigures(text: string): { figures: Figure[]; exclusions: Exclusion[]; unaccounted: Span[] } {
  const { text: narrowed, restore } = narrow(text)
  const { quantities, exclusions, unaccounted } = scan(narrowed)
  const drafts = distribute(
    quantities.map((quantity, i) => draft(narrowed, quantity, quantities[i - 1], quantities[i + 1])),
  )
  const relations = relate(drafts)
  const labels = labelFigures(drafts, relations)
  const figures = drafts.map(
    (found, i): Figure => ({
      span: found.span,
      text: text.slice(...found.span),
      label: restore(labels[i]),
      kind: found.kind,
      value: found.value,
      ...(found.valueTo !== undefined && { valueTo: found.valueTo }),
      unit: found.unit === '%' ? '%' : restore(found.unit),
      ...(found.qualifier && { qualifier: found.qualifier }),
      ...(found.worded && { change: found.worded.change }),
      ...relations[i],
      ...(found.distributesOver && { distributesOver: found.distributesOver.map(restore) }),
    }),
  )
  return { figures, exclusions, unaccounted }
}

/** Walks from one run of digits to the next; each is a rank, excluded, a quantity, or nobody's. */
function scan(text: string): { quantities: Quantity[]; exclusions: Exclusion[]; unaccounted: Span[] } {
  const quantities: Quantity[] = []
  const exclusions: Exclusion[] = []
  const unaccounted: Span[] = []
  const digits = /\d+/g
  for (let run = digits.exec(text); run; run = digits.exec(text)) {
    const rank = readRank(text, run.index)
    const excluded = rank ? undefined : excludeAt(text, run.index)
    const quantity = rank ?? (excluded ? undefined : readQuantity(text, run.index))
    if (quantity) quantities.push(quantity)
    else if (excluded) exclusions.push({ span: [run.index, excluded.end], rule: excluded.rule })
    else unaccounted.push([run.index, digits.lastIndex])
    digits.lastIndex = quantity?.span[1] ?? excluded?.end ?? digits.lastIndex
  }
  return { quantities, exclusions, unaccounted }
}

function draft(text: string, quantity: Quantity, previous: Quantity | undefined, next: Quantity | undefined): Draft {
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
