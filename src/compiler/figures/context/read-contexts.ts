import type { Span } from '../../../report/types'
import type { Quantity } from '../numbers/quantity'
import { unitRow } from '../numbers/unit-pattern'
import { bracketsIn } from './brackets-in'
import { clauseAround } from './clause-around'
import { CONTEXT_LENGTH, type FigureContext } from './figure-context'
import { figureKind } from './figure-kind'
import { readChange } from './read-change'
import { COMPARED } from './time-phrases'

/** 受理案件125件¹,审结118件: the mark of a footnote is no word. m² keeps its own. */
const MARKS = /(?<![A-Za-z])[⁰¹²³⁴-⁹]+/g
const MARK = /[⁰¹²³⁴-⁹]/

/** Reads the words around the quantities of one normalized paragraph; a clause ends at the quantities before and behind it. */
export function readContexts(text: string, quantities: readonly Quantity[]): FigureContext[] {
  const brackets = bracketsIn(text)
  const withoutMarks = MARK.test(text) ? (words: string) => words.replace(MARKS, '') : (words: string) => words
  let passed = 0
  let sentence = 0
  let segment = 0
  return quantities.map((quantity, i) => {
    const [start, end] = quantity.span
    while (passed < brackets.length && brackets[passed][1] <= start) passed++
    const bracket = passed < brackets.length && brackets[passed][0] < start ? brackets[passed][0] : undefined
    const last = brackets[passed - 1]
    const from = quantities[i - 1]?.span[1] ?? 0
    const closed = last && from < last[1] ? last : undefined
    const floor = closed ? endBefore(quantities, i, closed) : from
    const [words, behind] = clauseAround(text, [start, end], floor, quantities[i + 1]?.span[0] ?? text.length)
    const before = withoutMarks(closed ? words.replace(/\([^()]*\d[^()]*\)/g, '') : words).trimEnd()
    const gap = withoutMarks(text.slice(Math.max(from, start - CONTEXT_LENGTH), start)).trimEnd()
    const after = withoutMarks(behind)
    if (/[。!?]/.test(gap)) sentence = segment = i
    else if (gap.includes(';')) segment = i

    const unitKind = unitRow(quantity.unit)?.kind ?? 'count'
    const stated =
      quantity.shape === 'rank'
        ? undefined
        : readChange(before, comparisonBefore(text, quantities[i - 1], gap) + gap, unitKind, quantity.sign)
    const kind = stated ? 'change' : figureKind(quantity, before)
    return {
      ...quantity,
      kind,
      before,
      after,
      gap,
      sentence,
      segment,
      ...(bracket !== undefined && { bracket }),
      ...(stated && { stated }),
    }
  })
}

/** Where the last quantity before the bracket `open` ends: quantities inside the brackets do not cut the clause around them. */
function endBefore(quantities: readonly Quantity[], i: number, [open]: Span): number {
  let at = i - 1
  while (at >= 0 && quantities[at].span[1] > open) at--
  return at < 0 ? 0 : quantities[at].span[1]
}

/** 比上年的|85.6%|提高: what a change is compared with, where the figure before says it. */
function comparisonBefore(text: string, previous: Quantity | undefined, gap: string): string {
  if (!previous || /[,;。:]/.test(gap)) return ''
  return COMPARED.exec(text.slice(Math.max(0, previous.span[0] - 20), previous.span[0]))?.[0] ?? ''
}
