import type { Division, Report } from './types'
import { divisionsOf, headingOf, markerOf } from './walk'

/** Headings are similar when they have at least this share of their characters in common. */
const SIMILAR = 0.5

/**
 * The division of another year's report that is the same as a division of this one, or else as the nearest one above it:
 * one of its kind with the same heading, or the one of the same number with a similar heading. The year in a
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
  if (numbered && (named.includes(numbered) || similarity(numbered, division) >= SIMILAR)) return numbered
  return named[0]
}

function nameOf(division: Division): string {
  return withoutYears(headingOf(division) || markerOf(division))
}

function withoutYears(text: string): string {
  return text.replace(/\d{4}年?/g, '')
}

/** The share of its characters, the year left out, that the longer of two headings has in common with the other. */
function similarity(a: Division, b: Division): number {
  const [shorter, longer] = [a, b].map((it) => withoutYears(headingOf(it))).sort((x, y) => x.length - y.length)
  const common = Array.from(longer).filter((character) => shorter.includes(character)).length
  return common / Math.max(1, longer.length)
}
