import type { Place } from '@/report/places'
import type { Figure, FigureKind } from '@/report/types'
import { foldText } from '../search/fold-text'

/** Which figures to show. */
export type FigureFilter = FigureKind | 'all'
/** place: as the report prints them. size: the largest value first. */
export type FigureOrder = 'place' | 'size'

const KINDS: readonly FigureKind[] = ['rate', 'change', 'count', 'money', 'rank', 'other']

/** The filters that show anything, 'all' first, each with the number of its figures. */
export function filtersOf(places: ReadonlyMap<string, Place>): { filter: FigureFilter; count: number }[] {
  const all = [...places.values()]
  const counted = KINDS.map((kind) => ({
    filter: kind,
    count: all.filter(({ figure }) => figure.kind === kind).length,
  }))
  return [{ filter: 'all', count: all.length }, ...counted.filter(({ count }) => count > 0)]
}

/** The figures of a filter whose label or printed text holds every word of `query`, compared as search compares. */
export function findFigures(
  places: ReadonlyMap<string, Place>,
  filter: FigureFilter,
  query: string,
  order: FigureOrder,
): Place[] {
  const words = query
    .split(/\s+/)
    .map((word) => foldText(word).text)
    .filter(Boolean)
  const found = [...places.values()].filter(({ figure }) => {
    if (filter !== 'all' && figure.kind !== filter) return false
    const name = foldText(figure.label + figure.text).text
    return words.every((word) => name.includes(word))
  })
  return order === 'size' ? found.sort((a, b) => sizeOf(b.figure) - sizeOf(a.figure)) : found
}

/** A fall is less than nothing: it stands on the other side of the chart, too. */
function sizeOf({ value, change }: Figure): number {
  return change?.direction === 'down' ? -value : value
}
