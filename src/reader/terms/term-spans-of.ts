import { headingSpan } from '@/report/heading-span'
import { foldOf } from '@/report/places'
import type { TermSpan } from '@/report/runs'
import type { Term } from '@/report/term'
import type { Division, Paragraph, Report, Span } from '@/report/types'

/**
 * Where terms are underlined in a report, by paragraph id: each term once in every fold. A fold is searched only when
 * its text is first drawn, so it costs nothing while the page opens.
 */
export function termSpansIn(report: Report, terms: readonly Term[]): (paragraphId: string) => readonly TermSpan[] {
  const known = new Map<Division, Map<string, TermSpan[]>>()
  return (id) => {
    const fold = foldOf(report, id)
    if (!fold) return []
    const spans = known.get(fold) ?? termSpansOf(fold, terms)
    known.set(fold, spans)
    return spans.get(id) ?? []
  }
}

/**
 * Where terms are underlined in one fold, by paragraph id and in order: each term where it first occurs below the
 * headings. Of terms that overlap, the longest wins (行政执法“三项制度”, not 三项制度), even where it was underlined
 * before and is not again. A figure wins over any term.
 */
export function termSpansOf(fold: Division, terms: readonly Term[]): Map<string, TermSpan[]> {
  const spans = new Map<string, TermSpan[]>()
  const seen = new Set<string>()
  const visit = (division: Division) => {
    division.paragraphs.forEach((paragraph, i) => {
      const from = i === 0 ? headingSpan(division)[1] : 0
      const first = usesOf(paragraph, from, terms).filter(({ term }) => !seen.has(term) && seen.add(term))
      if (first.length > 0) spans.set(paragraph.id, first)
    })
    division.children.forEach(visit)
  }
  visit(fold)
  return spans
}

/** All occurrences of terms in a paragraph from an offset on, in order, none overlapping another or a figure. */
function usesOf({ text, figures }: Paragraph, from: number, terms: readonly Term[]): TermSpan[] {
  const found: TermSpan[] = []
  for (const { id, match } of terms) {
    for (const word of match) {
      for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + word.length)) {
        found.push({ span: [at, at + word.length], term: id })
      }
    }
  }
  const taken: Span[] = figures.map(({ span }) => span)
  return found
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a.span[0] - b.span[0])
    .filter(({ span }) => {
      const free = taken.every((other) => span[1] <= other[0] || other[1] <= span[0])
      if (free) taken.push(span)
      return free
    })
    .sort((a, b) => a.span[0] - b.span[0])
}

function lengthOf({ span }: TermSpan): number {
  return span[1] - span[0]
}
