import { divisionName } from '@/report/division-name'
import { isFold, type Place, placesOf } from '@/report/places'
import type { Series } from '@/report/series'
import type { Report } from '@/report/types'
import { foldText } from '../search/fold-text'
import { words } from '../words'

/** Which series to show: all, or those of which the newest report says that they rose or fell. */
export type Direction = 'all' | 'up' | 'down'

/** Series under one heading of a report. */
export interface SeriesGroup {
  name: string
  series: Series[]
}

/** The directions that match any series, 'all' first. */
export function directionsOf(series: readonly Series[]): Direction[] {
  const stated = (['up', 'down'] as const).filter((way) => series.some(({ direction }) => direction === way))
  return ['all', ...stated]
}

/** The series of a direction whose name or printed values contain every word of `query`, compared as `foldText` does. */
export function findSeries(series: readonly Series[], direction: Direction, query: string): Series[] {
  const asked = query
    .split(/\s+/)
    .map((word) => foldText(word).text)
    .filter(Boolean)
  return series.filter(({ name, points, direction: own }) => {
    if (direction !== 'all' && own !== direction) return false
    const text = foldText([name, ...points.map((point) => point.text)].join(' ')).text
    return asked.every((word) => text.includes(word))
  })
}

/**
 * Series by the fold of the report that prints their value, in reading order; those that it does not print come last.
 */
export function groupSeries(series: readonly Series[], report: Report): SeriesGroup[] {
  const places = [...placesOf(report).values()]
  const placed = series.map((one) => {
    const ordinal = one.points.find((point) => point.report === report.id)?.ordinal ?? Number.POSITIVE_INFINITY
    return { one, ordinal, name: headingOf(places[ordinal - 1]) }
  })
  placed.sort((a, b) => (a.ordinal === b.ordinal ? 0 : a.ordinal - b.ordinal))
  const groups: SeriesGroup[] = []
  for (const { one, name } of placed) {
    const last = groups[groups.length - 1]
    if (last?.name === name) last.series.push(one)
    else groups.push({ name, series: [one] })
  }
  return groups
}

function headingOf(place: Place | undefined): string {
  if (!place) return words.years.elsewhere
  const division = place.path.find(isFold) ?? place.path[0]
  return division ? divisionName(division) : words.report.preamble
}
