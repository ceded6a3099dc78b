import type { Figure, Paragraph, Span } from './types'

/** A glossary term where a paragraph uses it. */
export interface TermSpan {
  span: Span
  /** Id of the term. */
  term: string
}

/** A part of a paragraph that is drawn in one way: plain text, one figure, or one term. */
export interface Run {
  /** Where it begins in the paragraph's text, in UTF-16 units. */
  start: number
  text: string
  figure?: Figure
  term?: string
}

/**
 * Cuts `paragraph.text.slice(...within)` at its figures and at `terms`. Joined in order, the runs are that slice; none
 * is empty. A figure or term that is only partly inside `within` becomes plain text; a figure wins over a term.
 */
export function runsOf(
  paragraph: Paragraph,
  within: Span = [0, paragraph.text.length],
  terms: readonly TermSpan[] = [],
): Run[] {
  const marks: Pick<Run, 'figure' | 'term'>[] & { span: Span }[] = [
    ...paragraph.figures.map((figure) => ({ span: figure.span, figure })),
    ...terms,
  ].sort((a, b) => a.span[0] - b.span[0])
  const runs: Run[] = []
  let at = within[0]
  const plainTo = (end: number) => {
    if (end > at) runs.push({ start: at, text: paragraph.text.slice(at, end) })
  }
  for (const { span, ...mark } of marks) {
    const [start, end] = span
    if (start < at || end > within[1]) continue
    plainTo(start)
    runs.push({ start, text: paragraph.text.slice(start, end), ...mark })
    at = end
  }
  plainTo(within[1])
  return runs
}

/** A piece of a run: inside a search hit or not. */
export interface Piece {
  start: number
  text: string
  hit: boolean
}

/** Cuts a run of `text` at the search hits that touch it; joined in order, the pieces are the run. */
export function piecesOf({ start, text }: Pick<Run, 'start' | 'text'>, hits: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  const end = start + text.length
  let at = start
  const pieceTo = (to: number, hit: boolean) => {
    if (to > at) pieces.push({ start: at, text: text.slice(at - start, to - start), hit })
    at = Math.max(at, to)
  }
  for (const hit of hits) {
    pieceTo(Math.min(end, hit[0]), false)
    pieceTo(Math.min(end, hit[1]), true)
  }
  pieceTo(end, false)
  return pieces
}
