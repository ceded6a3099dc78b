import type { Span } from '../../../report/types'
import { CONTEXT_LENGTH } from './figure-context'

const OPEN = '“‘(《〈「『['
const CLOSE = '”’)》〉」』]'
const STOPS = ',;。:!?'

/**
 * The words of a figure's own clause in normalized text: before it back to the last stop or to the figure before
 * (`floor`), and behind it up to the next stop or figure (`ceiling`). Stops in quotation marks or brackets are words.
 */
export function clauseAround(text: string, [start, end]: Span, floor: number, ceiling: number): [string, string] {
  return [clauseBefore(text, start, floor), clauseAfter(text, end, ceiling)]
}

function clauseBefore(text: string, start: number, floor: number): string {
  const lowest = Math.max(floor, start - CONTEXT_LENGTH)
  let depth = 0
  for (let at = start - 1; at >= lowest; at--) {
    if (CLOSE.includes(text[at])) depth++
    else if (OPEN.includes(text[at]) && --depth < 0) {
      // A figure alone in brackets counts what stands before them: 办案数量(1,256件).
      if (at + 1 < start || text[at] !== '(') return text.slice(at + 1, start)
      depth = 0
    } else if (depth === 0 && STOPS.includes(text[at])) return text.slice(at + 1, start)
  }
  return lowest === floor && floor > 0 ? behindList(text.slice(lowest, start)) : text.slice(lowest, start)
}

/** Between two figures of a list, the words up to the last 、 belong to the first figure: 27个|领域、|60个事项. */
function behindList(words: string): string {
  const flat = words.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length))
  return /[和及与]$/.test(flat) ? '' : words.slice(flat.lastIndexOf('、') + 1)
}

/** The clause ends at a 、 where the next figure follows (27个领域、|60个事项), not where the list is a noun (18家钢铁、焦化、水泥行业). */
function clauseAfter(text: string, end: number, ceiling: number): string {
  const highest = Math.min(ceiling, end + CONTEXT_LENGTH)
  let depth = 0
  let opened = end
  let listed: number | undefined
  for (let at = end; at < highest; at++) {
    if (OPEN.includes(text[at])) {
      if (depth++ === 0) opened = at
    } else if (CLOSE.includes(text[at]) && --depth < 0) return text.slice(end, at)
    else if (depth === 0 && (STOPS.includes(text[at]) || (at === end && text[at] === '、'))) return text.slice(end, at)
    else if (depth === 0 && text[at] === '、') listed ??= at
  }
  const cut = highest < text.length ? listed : undefined
  return text.slice(end, cut ?? (depth > 0 ? opened : highest))
}
