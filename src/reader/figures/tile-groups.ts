import { isFold, type Place } from '@/report/places'
import type { Division, Report } from '@/report/types'

/** Where figures are shown together: the fold that holds them, or what stands before and after all sections. */
export type Where = Division | 'preamble' | 'back'

/** Figures of one part of the report. */
export interface TileGroup {
  where: Where
  /** All its figures, those drawn inside the tile of another included. */
  count: number
  /** The figures that have a tile of their own, in the order given. */
  tiles: Place[]
}

/** Groups figures by the fold they stand in, in the order given. */
export function tileGroups(report: Report, found: readonly Place[]): TileGroup[] {
  const groups: TileGroup[] = []
  const own = new Set(ownTiles(found))
  for (const place of found) {
    const where = whereOf(report, place)
    const last = groups[groups.length - 1]
    let group = last?.where === where ? last : groups.find((it) => it.where === where)
    if (!group) {
      group = { where, count: 0, tiles: [] }
      groups.push(group)
    }
    group.count++
    if (own.has(place)) group.tiles.push(place)
  }
  return groups
}

/** Without changes and earlier years whose figure is among them: its tile shows them. */
export function ownTiles(found: readonly Place[]): Place[] {
  const ids = new Set(found.map(({ figure }) => figure.id))
  const previous = new Set(found.map(({ figure }) => figure.previous))
  return found.filter(({ figure: { id, kind, of } }) => {
    const inChange = kind === 'change' && of !== undefined && ids.has(of)
    return !inChange && !previous.has(id)
  })
}

function whereOf(report: Report, { path, paragraph }: Place): Where {
  if (path.length > 0) return path.find(isFold) ?? path[0]
  return report.backMatter.includes(paragraph) ? 'back' : 'preamble'
}
