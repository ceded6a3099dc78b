import { View } from '@tarojs/components'
import { useState } from 'react'
import { useReachBottom } from '@/platform/page-scroll'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { partName } from '../search/report-part'
import { Pressable } from '../ui/pressable'
import type { Block } from '../virtual-list/block'
import { VirtualList } from '../virtual-list/virtual-list'
import { words } from '../words'
import { FigureTile } from './figure-tile'
import { ownTiles, type TileGroup, tileGroups } from './tile-groups'

/** Tiles drawn at first, and added at a time: one or two screens, well below WeChat's limits of nodes and setData. */
const PAGE = 12
/** The most tiles in a box: WeChat's audit allows 60 children, and 60 fills whole rows of 2, 3, 4, 5 or 6. */
const BOX = 60
/** About how many elements a tile has. */
const TILE = 5

interface FigureListProps {
  report: Report
  places: ReadonlyMap<string, Place>
  /** The figures to show, in this order. */
  found: readonly Place[]
  /** Whether they are shown under the headings of the report. */
  grouped: boolean
  onFigure: (id: string) => void
}

/** Figures as tiles; more are added as the reader reaches the end. */
export function FigureList({ report, places, found, grouped, onFigure }: FigureListProps) {
  const [shown, setShown] = useState(PAGE)
  const tiles = ownTiles(found)
  const isMore = shown < tiles.length
  useReachBottom(() => isMore && setShown(shown + PAGE))
  const tileBlocks = (some: readonly Place[]) =>
    boxesOf(some).map((box): Block => {
      const { id } = box[0].figure
      const tile = ({ figure }: Place) => (
        <FigureTile key={figure.id} figure={figure} places={places} pairYear={report.year} onFigure={onFigure} />
      )
      return {
        id,
        weight: box.length * TILE,
        height: ({ size }) => (box.length / 2) * (size * 4 + 30),
        draw: () => (
          <View key={id} className='keys'>
            {box.map(tile)}
          </View>
        ),
      }
    })
  const blocks = grouped
    ? firstTiles(tileGroups(report, found), shown).flatMap((group) => [headingBlock(group), ...tileBlocks(group.tiles)])
    : tileBlocks(tiles.slice(0, shown))
  return (
    <>
      <View>
        <VirtualList blocks={blocks} />
      </View>
      <View>
        {isMore && (
          <Pressable className='text-action' onTap={() => setShown(shown + PAGE)}>
            {words.app.showMore}
          </Pressable>
        )}
      </View>
    </>
  )
}

function headingBlock({ part, count }: TileGroup): Block {
  const id = typeof part === 'string' ? part : part.id
  return {
    id,
    weight: 1,
    height: ({ size }) => size * 1.5 + 20,
    draw: () => (
      <View key={id} className='group-name' ariaRole='heading' aria-level={2}>
        {partName(part)} · {words.report.figures(count)}
      </View>
    ),
  }
}

/** The groups with only the first `count` tiles of all; groups that are left without tiles are dropped. */
function firstTiles(groups: readonly TileGroup[], count: number): TileGroup[] {
  let left = count
  const cut = groups.map((group) => {
    const tiles = group.tiles.slice(0, Math.max(0, left))
    left -= group.tiles.length
    return { ...group, tiles }
  })
  return cut.filter(({ tiles }) => tiles.length > 0)
}

function boxesOf(tiles: readonly Place[]): Place[][] {
  const boxes: Place[][] = []
  for (let at = 0; at < tiles.length; at += BOX) boxes.push(tiles.slice(at, at + BOX))
  return boxes
}
