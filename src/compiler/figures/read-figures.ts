import type { Figure, Span } from '../../report/types'
import { distribute } from './distribute'
import { draftsOf } from './draft'
import { excludeAt } from './exclusions'
import { labelFigures } from './label-figures'
import { normalizeText } from './normalize-text'
import { type Quantity, readQuantity } from './read-quantity'
import { readRank } from './read-rank'
import { relate } from './relate'

/** An figure before it has a place in a report: `of` and `previous` are indices into the paragraph's figures. */
export type FoundFigure = Omit<Figure, 'id' | 'of' | 'previous'> & { of?: number; previous?: number }

/** Digits that are no figure, and the rule that says so. */
export interface Exclusion {
  span: Span
  rule: string
}

/**
 * Reads one paragraph's figures. Every run of digits is in exactly one figure or exclusion, or is reported as
 * unaccounted. Spans are UTF-16 offsets into `text`, in order, never overlapping. Never throws; takes linear time.
 */
export function readFigures(text: string): { figures: FoundFigure[]; exclusions: Exclusion[]; unaccounted: Span[] } {
  const { text: normalized, printedSpan, restore } = normalizeText(text)
  const { quantities, exclusions, unaccounted } = scan(normalized)
  const drafts = distribute(draftsOf(normalized, quantities))
  const relations = relate(drafts)
  const labels = labelFigures(drafts, relations)
  const figures = drafts.map(
    (found, i): FoundFigure => ({
      span: printedSpan(found.span),
      text: text.slice(...printedSpan(found.span)),
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
  return {
    figures,
    exclusions: exclusions.map(({ span, rule }) => ({ span: printedSpan(span), rule })),
    unaccounted: unaccounted.map(printedSpan),
  }
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
    const quantity = rank ?? (excluded ? undefined : readQuantity(text, run.index, quantities.at(-1)?.span[1] ?? 0))
    if (quantity) quantities.push(quantity)
    else if (excluded) exclusions.push({ span: [run.index, excluded.end], rule: excluded.rule })
    else unaccounted.push([run.index, digits.lastIndex])
    digits.lastIndex = quantity?.span[1] ?? excluded?.end ?? digits.lastIndex
  }
  return { quantities, exclusions, unaccounted }
}
