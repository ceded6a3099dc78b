import type { Place } from '@/report/places'
import type { Figure, FigureKind } from '@/report/types'
import { foldText } from '../search/fold-text'

/** Which figures to show. */
export type FigureFilter = FigureKind | 'all'
/** place: in reading order. size: the largest value first. */
export type FigureOrder = 'place' | 'size'

const KINDS: readonly FigureKind[] = ['rate', 'change', 'count', 'money', 'rank', 'other']

/** The filters that match any figure, 'all' first, each with the number of its figures. */
export function filtersOf(places: ReadonlyMap<string, Place>): { filter: FigureFilter; count: number }[] {
  const all = [...places.values()]
  const counted = KINDS.map((kind) => ({
    filter: kind,
    count: all.filter(({ figure }) => figure.kind === kind).length,
  }))
  return [{ filter: 'all', count: all.length }, ...counted.filter(({ count }) => count > 0)]
}

/** The figures of a filter whose label or printed text contains every word of `query`, compared as `foldText` does. */
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

/** A fall counts as negative, as it does in the chart. */
function sizeOf({ value, change }: Figure): number {
  return change?.direction === 'down' ? -value : value
}
