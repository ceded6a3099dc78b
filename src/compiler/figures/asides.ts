import type { Span } from '../../report/types'

/** Longer ones are no asides: reading stays linear. */
const LONGEST = 120

/** The outermost pairs of brackets in normalized text, in order: what stands in them is said by the way. */
export function asidesIn(text: string): Span[] {
  const asides: Span[] = []
  let at = text.indexOf('(')
  while (at >= 0) {
    const close = closingOf(text, at)
    if (close > 0) asides.push([at, close + 1])
    at = text.indexOf('(', close > 0 ? close : at + 1)
  }
  return asides
}

/** Where the bracket at `open` is closed, or -1. */
function closingOf(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < Math.min(text.length, open + LONGEST); at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}
