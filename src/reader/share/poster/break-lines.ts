import type { Span } from '@/report/types'

/** Width of a text in px, as the canvas will draw it. */
export type Measure = (text: string) => number

/** Must not begin a line (避头). https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end */
const NO_START = /[，。、；：！？）」』”’》〉…—·％%‰,.;:!?)\]]/
/** Must not end a line (避尾). */
const NO_END = /[（「『“‘《〈([]/
/** Letters, digits and what joins them stay together: 4.2.1, IV, 1,568 */
const WORD = /[0-9A-Za-z.,%:/-]/

/**
 * Breaks a text into lines no wider than `width` px and gives each as a span of the text; joined in order, they are
 * the text. No line begins with ，。、” or ends with “（, no figure (`whole`) and no word or number is broken, unless one
 * alone is wider than the line.
 */
export function breakLines(text: string, width: number, measure: Measure, whole: readonly Span[] = []): Span[] {
  const lines: Span[] = []
  let start = 0
  let end = 0
  for (const [from, to] of unitsOf(text, whole)) {
    if (end > start && measure(text.slice(start, to)) > width) {
      lines.push([start, end])
      start = from
    }
    while (measure(text.slice(start, to)) > width && to - start > 1) {
      const fit = fitting(text, start, to, width, measure)
      lines.push([start, fit])
      start = fit
    }
    end = to
  }
  if (end > start) lines.push([start, end])
  return lines
}

/** What may not be broken: figures, words, and characters with the marks that cling to them. */
function unitsOf(text: string, whole: readonly Span[]): Span[] {
  const units: Span[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    at = endOfCore(text, at, whole)
    while (NO_END.test(text[at - 1]) && at < text.length) at = endOfCore(text, at, whole)
    while (at < text.length && NO_START.test(text[at]) && !startsWhole(at, whole)) at++
    units.push([start, at])
  }
  return units
}

function endOfCore(text: string, at: number, whole: readonly Span[]): number {
  const figure = whole.find(([start]) => start === at)
  if (figure) return figure[1]
  let end = at + 1
  if (/[0-9A-Za-z]/.test(text[at])) {
    while (end < text.length && WORD.test(text[end]) && !startsWhole(end, whole)) end++
    return end
  }
  const isPair = /[\ud800-\udbff]/.test(text[at])
  return isPair ? Math.min(text.length, end + 1) : end
}

function startsWhole(at: number, whole: readonly Span[]): boolean {
  return whole.some(([start]) => start === at)
}

/** The furthest end, at least one unit on, up to which the text from `start` is no wider than `width`. */
function fitting(text: string, start: number, to: number, width: number, measure: Measure): number {
  let end = start + 1
  while (end < to && measure(text.slice(start, end + 1)) <= width) end++
  return end
}
