import type { Span } from '@/report/types'

/** Width of a text in px, as the canvas will draw it. */
export type Measure = (text: string) => number

/** Marks that must not begin a line (避头). https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end */
const NO_START = /[，。、；：！？）」』”’》〉…—·％%‰,.;:!?)\]]/
/** Marks that must not end a line (避尾). */
const NO_END = /[（「『“‘《〈([]/
/** Characters of a word or number, which stays on one line: 4.2.1, IV, 1,568 */
const WORD = /[0-9A-Za-z.,%:/-]/

/**
 * Breaks a text into lines no wider than `width` px. Each line is a span of the text; joined, they are the text. No
 * line begins with a mark such as ，。、” or ends with “（. Figures (`whole`), words and numbers are broken only where one
 * alone is wider than a line.
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

/** The spans between which a line may break: figures, words, and characters together with the marks around them. */
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

/** The end of the longest text from `start` that is no wider than `width`; at least one unit long. */
function fitting(text: string, start: number, to: number, width: number, measure: Measure): number {
  let end = start + 1
  while (end < to && measure(text.slice(start, end + 1)) <= width) end++
  return end
}
