import type { Division, Report } from './types'
import { divisionsOf, headingOf, markerOf } from './walk'

/** Headings are alike when at least so many of their pairs of neighbouring characters are the same. */
const ALIKE = 0.5

/**
 * The division of another year's report that is the same as a division of this one, or else as the nearest one above it:
 * one of its kind with the same marker and heading, or the one of the same number with a similar heading. The year in a
 * heading does not count: 一、2022年工作情况 is 一、2023年工作情况. Undefined where there is none.
 */
export function samePlace(from: Report, id: string, to: Report): string | undefined {
  const there = divisionsOf(to.sections)
  const above = divisionsOf(from.sections).filter((division) => id === division.id || id.startsWith(`${division.id}.`))
  for (const division of above.reverse()) {
    const same = sameAmong(there, division)
    if (same) return same.id
  }
  return undefined
}

function sameAmong(there: readonly Division[], division: Division): Division | undefined {
  const name = nameOf(division)
  const named = there.filter((other) => other.kind === division.kind && nameOf(other) === name)
  const numbered = there.find(({ id }) => id === division.id)
  if (numbered && (named.includes(numbered) || similarity(numbered, division) >= ALIKE)) return numbered
  return named[0]
}

function nameOf(division: Division): string {
  return withoutYears(markerOf(division) + headingOf(division))
}

function withoutYears(text: string): string {
  return text.replace(/\d{4}年?/g, '')
}

/** Share of pairs of characters that two headings have in common, 0 to 1. https://en.wikipedia.org/wiki/Dice-Sørensen_coefficient */
function similarity(a: Division, b: Division): number {
  const [one, other] = [a, b].map((division) => pairsOf(withoutYears(headingOf(division))))
  const common = [...one].filter((pair) => other.has(pair)).length
  return (2 * common) / Math.max(1, one.size + other.size)
}

function pairsOf(text: string): Set<string> {
  return new Set(
    Array.from(text)
      .map((_, i, all) => all[i] + (all[i + 1] ?? ''))
      .slice(0, -1),
  )
}
