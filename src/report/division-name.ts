import { toFullWidthPunctuation } from './to-full-width-punctuation'
import type { Division } from './types'
import { headingOf, markerOf } from './walk'

/** Marker and heading of a division as the reader shows them: （六）统筹好法治政府建设. */
export function divisionName(division: Division): string {
  return toFullWidthPunctuation(markerOf(division) + headingOf(division))
}
