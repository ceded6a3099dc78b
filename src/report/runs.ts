import type { Indicator, Paragraph, Span } from './types'

/** A stretch of a paragraph that is drawn alike: plain text, or one figure. */
export interface Run {
  /** Where it begins in the paragraph's text, in UTF-16 units. */
  start: number
  text: string
  indicator?: Indicator
}

/**
 * Cuts `paragraph.text.slice(...within)` at its figures. Joined in order, the runs are that slice; none is empty.
 * A figure that reaches out of `within` is left plain.
 */
export function runsOf(paragraph: Paragraph, within: Span = [0, paragraph.text.length]): Run[] {
  const runs: Run[] = []
  let at = within[0]
  const plainTo = (end: number) => {
    if (end > at) runs.push({ start: at, text: paragraph.text.slice(at, end) })
  }
  for (const indicator of paragraph.indicators) {
    const [start, end] = indicator.span
    if (start < at || end > within[1]) continue
    plainTo(start)
    runs.push({ start, text: indicator.text, indicator })
    at = end
  }
  plainTo(within[1])
  return runs
}
