import type { Figure, Report, Span } from '../../report/types'
import { mapFigures } from '../editorial/map-figures'

/** The clauses of a sentence end here. */
const STOP = /[，,；;。：:！？!?\n\t|]/
/** A clause of fewer characters beside the number takes the one before it: 其中|优秀50人. */
const LEAST = 6
/** So many characters on each side of a number are quoted at most. */
const MOST = 16

/**
 * What readers see of a report: a label that the rules doubt and that no editor has confirmed gives way to the words of
 * its figure's own clause, in quotation marks: “考试合格率97.6%，其中优秀50人”. `doubt` stays, so that neither the quiz nor a
 * shared title asks or says what such a figure counts.
 */
export function quoteDoubtful(report: Report): Report {
  return {
    ...report,
    ...mapFigures(report, (figures, { text }) =>
      figures.map((figure) => (figure.doubt ? { ...figure, label: quoted(text, figure) } : figure)),
    ),
  }
}

/** The clause of a figure as printed, cut with … where it is too long. */
function quoted(text: string, { span: [start, end] }: Figure): string {
  let [from, to]: Span = [clauseStart(text, start), end]
  while (to < text.length && !STOP.test(text[to])) to++
  if (start - from + (to - end) < LEAST && from > 1 && /[，,]/.test(text[from - 1])) from = clauseStart(text, from - 1)
  const head = start - from > MOST ? `…${text.slice(start - MOST, start)}` : text.slice(from, start)
  const tail = to - end > MOST ? `${text.slice(end, end + MOST)}…` : text.slice(end, to)
  // Marks within are single ones, and a mark whose other half is cut off is left out.
  return `“${(head.trimStart() + text.slice(start, end) + tail.trimEnd()).replace(/“([^“”]*)”/g, '‘$1’').replace(/[“”]/g, '')}”`
}

function clauseStart(text: string, at: number): number {
  let from = at
  while (from > 0 && !STOP.test(text[from - 1])) from--
  return from
}
