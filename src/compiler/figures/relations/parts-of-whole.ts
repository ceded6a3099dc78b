import type { YearLinked } from './link-years'
import { MOST_FIGURES_BACK } from './preceding-figures'
import type { Relations } from './relations'
import { opensPart } from './share-words'

/** Rounding of binary fractions: 7.93亿 + 4.93亿. */
const DUST = 1e-12

/**
 * The parts of a whole that begin at figure `first`, and the whole; undefined where the numbers do not add up to it.
 * 72起,其中民事50起,行政14起,复议8起: what is counted alike behind a part, behind a colon or in brackets, belongs to the
 * same whole. Shares in between do not count: 大气类40件(40%),水类60件(60%).
 */
export function partsFrom(
  figures: readonly YearLinked[],
  first: number,
  { of }: Readonly<Relations>,
): { parts: number[]; whole: number } | undefined {
  const { kind, unit, bracket, gap, value } = figures[first]
  const opensBracket = bracket !== undefined && figures[first - 1]?.bracket !== bracket
  const opensList = first > 0 && (opensBracket || gap.startsWith(':'))
  const whole = of ?? (opensList ? first - 1 : undefined)
  if (whole === undefined || !(opensList || opensPart(gap))) return undefined
  if ((kind !== 'count' && kind !== 'money') || figures[whole].kind !== kind || figures[whole].unit !== unit) {
    return undefined
  }
  const total = figures[whole].value
  const parts = [first]
  let sum = value
  for (let i = first + 1; sum < total; i++) {
    const figure = figures[i]
    if (!figure || i >= first + MOST_FIGURES_BACK || /[。;!?]/.test(figure.gap)) return undefined
    if (figure.kind === 'rate' || figure.bracket !== bracket) continue
    if (figure.kind !== kind || figure.unit !== unit) return undefined
    parts.push(i)
    sum += figure.value
  }
  return parts.length > 1 && Math.abs(sum - total) <= sum * DUST ? { parts, whole } : undefined
}
