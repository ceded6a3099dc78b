import type { Span } from '../../../report/types'

/** Longer ones are not read as brackets: reading stays linear. */
const LONGEST = 120

/** The outermost pairs of brackets in normalized text, in order, ends exclusive: (来电559件、来信517件). */
export function bracketsIn(text: string): Span[] {
  const brackets: Span[] = []
  let at = text.indexOf('(')
  while (at >= 0) {
    const close = closingOf(text, at)
    if (close > 0) brackets.push([at, close + 1])
    at = text.indexOf('(', close > 0 ? close : at + 1)
  }
  return brackets
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
