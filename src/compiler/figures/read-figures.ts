import type { Figure, Span } from '../../report/types'
import { assignShared } from './context/assign-shared'
import { readContexts } from './context/read-contexts'
import { doubtsOf } from './labels/doubt'
import { labelFigures } from './labels/label-figures'
import { normalizeText } from './normalize-text'
import { linkYears } from './relations/link-years'
import { relateFigures } from './relations/relate-figures'
import { type Exclusion, scanNumbers } from './scan-numbers'

/** A figure before it has a place in a report: `of` and `previous` are indices into the paragraph's figures. */
export type FoundFigure = Omit<Figure, 'id' | 'of' | 'previous'> & { of?: number; previous?: number }

/** What one paragraph prints in digits. Spans are UTF-16 offsets into its text, in order, never overlapping. */
export interface ReadFigures {
  figures: FoundFigure[]
  exclusions: Exclusion[]
  /** Digits that are neither. */
  unaccounted: Span[]
}

/**
 * Reads one paragraph's figures: the numbers in it, the words around each, what stands on what, and a label for each.
 * Every run of digits is in exactly one figure or exclusion, or is reported as unaccounted. Never throws; takes linear time.
 */
export function readFigures(text: string): ReadFigures {
  const { text: normalized, printedSpan, restore } = normalizeText(text)
  const { quantities, exclusions, unaccounted } = scanNumbers(normalized)
  const contexts = assignShared(readContexts(normalized, quantities))
  const linked = linkYears(contexts)
  const relations = relateFigures(linked)
  const labels = labelFigures(linked, relations)
  const doubts = doubtsOf(labels, linked, relations, normalized)
  return {
    figures: linked.map((figure, i): FoundFigure => {
      const span = printedSpan(figure.span)
      const doubt = doubts[i]
      return {
        span,
        text: text.slice(...span),
        label: restore(labels[i].text, figure.span),
        kind: figure.kind,
        value: figure.value,
        ...(figure.valueTo !== undefined && { valueTo: figure.valueTo }),
        unit: figure.unit === '%' ? '%' : restore(figure.unit, figure.span),
        ...(figure.qualifier && { qualifier: figure.qualifier }),
        ...(figure.stated && { change: figure.stated.change }),
        ...relations[i],
        ...(figure.distributesOver && {
          distributesOver: figure.distributesOver.map((subject) => restore(subject, figure.span)),
        }),
        ...(doubt && { doubt }),
      }
    }),
    exclusions: exclusions.map(({ span, rule }) => ({ span: printedSpan(span), rule })),
    unaccounted: unaccounted.map(printedSpan),
  }
}
