import { Text, View } from '@tarojs/components'
import { useContext } from 'react'
import { anchorOf } from '@/report/anchor'
import { itemDepth } from '@/report/division-depth'
import { divisionName } from '@/report/division-name'
import type { Division, Report } from '@/report/types'
import { divisionsOf, headingOf } from '@/report/walk'
import { Pressable } from '../ui/pressable'
import type { Block } from '../virtual-list/block'
import { VisibleRangeContext } from '../virtual-list/use-visible-range'
import { VirtualList } from '../virtual-list/virtual-list'
import { words } from '../words'
import './contents-list.scss'

/** Weight of a row: about 20 rows make a chunk. */
const ROW_WEIGHT = 5

interface ContentsListProps {
  report: Report
  /** Sets it apart from other such lists on the page. */
  name: string
  /** DOM id of the heading where the reader is. */
  here: string | undefined
  onGo: (id: string) => void
}

/** Every heading of the report; a tap goes there. */
export function ContentsList({ report, name, here, onGo }: ContentsListProps) {
  const range = useContext(VisibleRangeContext)
  const row = (division: Division) => (
    <ContentsEntry key={division.id} division={division} current={anchorOf(division.id) === here} onGo={onGo} />
  )
  const block = (division: Division): Block => ({
    id: division.id,
    weight: ROW_WEIGHT,
    height: ({ size, perLine }) => 20 + Math.ceil((headingOf(division).length + 3) / perLine) * size * 1.5,
    draw: () => row(division),
  })
  if (range) return <VirtualList name={name} blocks={divisionsOf(report.sections).map(block)} />
  return report.sections.map((section) => <View key={section.id}>{divisionsOf([section]).map(row)}</View>)
}

interface ContentsEntryProps {
  division: Division
  /** Whether the reader is there. */
  current: boolean
  onGo: (id: string) => void
}

/** One heading. */
export function ContentsEntry({ division, current, onGo }: ContentsEntryProps) {
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
