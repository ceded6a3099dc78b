import { Text, View } from '@tarojs/components'
import { useContext, useEffect, useState } from 'react'
import { placeInView } from '@/platform/scroll'
import { anchorOf } from '@/report/anchor'
import { itemDepth } from '@/report/division-depth'
import { divisionName } from '@/report/division-name'
import type { Division, Report } from '@/report/types'
import { divisionsOf, headingOf } from '@/report/walk'
import { Pressable } from '../ui/pressable'
import { Sheet } from '../ui/sheet'
import type { Block } from '../virtual-list/block'
import { VisibleRangeContext } from '../virtual-list/use-visible-range'
import { VirtualList } from '../virtual-list/virtual-list'
import { words } from '../words'
import { PLACES } from './use-jump'
import { readPercent } from './use-progress'
import './contents-sheet.scss'

/** Weight of a row: about 20 rows make a chunk. */
const ROW_WEIGHT = 5

interface ContentsSheetProps {
  report: Report
  /** Ids of the bookmarked divisions. */
  bookmarks: readonly string[]
  onGo: (id: string) => void
  onClose: () => void
}

/** 目录: every heading, bookmarks first, with the reader's place and progress; a tap goes to the heading. */
export function ContentsSheet({ report, bookmarks, onGo, onClose }: ContentsSheetProps) {
  const divisions = divisionsOf(report.sections)
  const range = useContext(VisibleRangeContext)
  const [here, setHere] = useState<string>()
  const [percent, setPercent] = useState<number>()
  useEffect(() => {
    placeInView(PLACES).then((place) => setHere(place?.anchor))
    readPercent().then(setPercent)
  }, [])
  const row = (division: Division, key: string) => (
    <Entry key={key} division={division} current={anchorOf(division.id) === here} onGo={onGo} />
  )
  const block = (division: Division): Block => ({
    id: division.id,
    weight: ROW_WEIGHT,
    height: ({ size, perLine }) => 20 + Math.ceil((headingOf(division).length + 3) / perLine) * size * 1.5,
    draw: () => row(division, division.id),
  })
  const marked = divisions.filter(({ id }) => bookmarks.includes(id))
  return (
    <Sheet label={words.tabs.contents} onScroll={range?.measure} onClose={onClose}>
      <View className='sheet-title'>
        {words.tabs.contents}
        <Text className='sheet-note'>{percent === undefined ? '' : words.navigation.progress(percent)}</Text>
      </View>
      {marked.length > 0 && (
        <View>
          <View className='choice-name'>{words.bookmarks.title}</View>
          {marked.map((division) => row(division, `marked-${division.id}`))}
          <View className='choice-name'>{words.navigation.whole}</View>
        </View>
      )}
      <View>
        {range ? (
          <VirtualList name='contents' blocks={divisions.map(block)} />
        ) : (
          report.sections.map((section) => (
            <View key={section.id}>{divisionsOf([section]).map((division) => row(division, division.id))}</View>
          ))
        )}
      </View>
    </Sheet>
  )
}

interface EntryProps {
  division: Division
  current: boolean
  onGo: (id: string) => void
}

function Entry({ division, current, onGo }: EntryProps) {
  return (
    <Pressable
      className={`content content-${itemDepth(division.id) > 0 ? 'below' : division.kind}${current ? ' here' : ''}`}
      aria-current={current ? 'location' : undefined}
      onTap={() => onGo(division.id)}
    >
      {divisionName(division)}
      {current && <Text className='here-note'>{words.navigation.here}</Text>}
    </Pressable>
  )
}
