import { isFold, type Place } from '@/report/places'
import type { Report } from '@/report/types'
import type { ReportPart } from '../search/report-part'

/** Figures of one part of the report. */
export interface TileGroup {
  part: ReportPart
  /** Number of its figures, including those drawn inside the tile of another. */
  count: number
  /** The figures that have a tile of their own, in the order given. */
  tiles: Place[]
}

/** Groups figures by the fold that contains them, in the order given. */
export function tileGroups(report: Report, found: readonly Place[]): TileGroup[] {
  const groups: TileGroup[] = []
  const own = new Set(ownTiles(found))
  for (const place of found) {
    const part = partOf(report, place)
    const last = groups[groups.length - 1]
    let group = last?.part === part ? last : groups.find((it) => it.part === part)
    if (!group) {
      group = { part, count: 0, tiles: [] }
      groups.push(group)
    }
    group.count++
    if (own.has(place)) group.tiles.push(place)
  }
  return groups
}

/** The figures without changes and earlier years whose own figure is found too: its tile shows them. */
export function ownTiles(found: readonly Place[]): Place[] {
  const ids = new Set(found.map(({ figure }) => figure.id))
  const previous = new Set(found.map(({ figure }) => figure.previous))
  return found.filter(({ figure: { id, kind, of } }) => {
    const inChange = kind === 'change' && of !== undefined && ids.has(of)
    return !inChange && !previous.has(id)
  })
}

function partOf(report: Report, { path, paragraph }: Place): ReportPart {
  if (path.length > 0) return path.find(isFold) ?? path[0]
  return report.backMatter.includes(paragraph) ? 'back' : 'preamble'
}
