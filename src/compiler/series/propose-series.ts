import type { Place } from '../../report/places'
import type { Series } from '../../report/series'
import type { Report } from '../../report/types'
import { type WordedFigure, wordedFigures } from '../carry-over/figure-words'
import { matchFigures } from '../carry-over/match-figures'

/** A figure of one report in a proposal. */
export interface ProposedPoint {
  report: Report
  figure: WordedFigure
}

/** Two figures of two reports that may be the same thing. Nothing is accepted until an editor writes it into series.yaml. */
export interface Proposal {
  newer: ProposedPoint
  older: ProposedPoint
  /** The words around both are the same, and so are unit and kind. */
  sure: boolean
  /** What differs, in words for an editor. */
  reasons: string[]
  /** Id of the series that one of the two is in already. */
  series?: string
}

/** Two figures of two reports, in whatever order. */
export type PairKey = string

/** The key of a pair of figures. */
export function pairKey(one: KeyedPoint, two: KeyedPoint): PairKey {
  return [one, two]
    .map(({ report, place }) => keyOf({ report: report.id, ordinal: place.ordinal }))
    .sort()
    .join(' ')
}

interface KeyedPoint {
  report: Report
  place: Place
}

/**
 * Proposes pairs for series.yaml: every figure with the one of the next older report, or where that has none, of one older
 * still. What is in a series already is not proposed again,
 * and neither is what an editor found not to be the same.
 */
export function proposeSeries(
  reports: readonly Report[],
  series: readonly Series[] = [],
  notSame: ReadonlySet<PairKey> = new Set(),
): Proposal[] {
  const ordered = [...reports].sort((a, b) => b.year - a.year || a.id.localeCompare(b.id, 'en'))
  const worded = ordered.map(wordedFigures)
  const inSeries = new Map<string, string>()
  const hasOlder = new Set<string>()
  const hasNewer = new Set<string>()
  for (const { id, points } of series) {
    for (const point of points) {
      inSeries.set(keyOf(point), id)
      if (point.restated) inSeries.set(keyOf(point.restated), id)
    }
    for (const point of points.slice(0, -1)) hasOlder.add(keyOf(point))
    for (const point of points.slice(1)) hasNewer.add(keyOf(point))
  }
  const proposals: Proposal[] = []
  for (let apart = 1; apart < ordered.length; apart++) {
    for (let i = 0; i + apart < ordered.length; i++) {
      const [newer, older] = [ordered[i], ordered[i + apart]]
      const key = (report: Report, { place }: WordedFigure) => keyOf({ report: report.id, ordinal: place.ordinal })
      const open = worded[i].filter((figure) => !hasOlder.has(key(newer, figure)))
      const free = worded[i + apart].filter((figure) => !hasNewer.has(key(older, figure)))
      const mayBeSame = (before: WordedFigure, after: WordedFigure) =>
        !notSame.has(pairKey({ report: older, ...before }, { report: newer, ...after }))
      for (const { newer: after, older: before, sure, reasons } of matchFigures(free, open, mayBeSame)) {
        const [keyAfter, keyBefore] = [key(newer, after), key(older, before)]
        const [one, two] = [inSeries.get(keyAfter), inSeries.get(keyBefore)]
        if (one && two && one !== two) continue
        hasOlder.add(keyAfter)
        hasNewer.add(keyBefore)
        const known = one ?? two
        const pair = { newer: { report: newer, figure: after }, older: { report: older, figure: before } }
        proposals.push({ ...pair, sure, reasons, ...(known && { series: known }) })
      }
    }
  }
  return proposals
}

function keyOf({ report, ordinal }: { report: string; ordinal: number }): string {
  return `${report} ${ordinal}`
}
