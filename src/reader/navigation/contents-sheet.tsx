import { Text, View } from '@tarojs/components'
import { useContext, useEffect, useState } from 'react'
import { placeInView } from '@/platform/scroll'
import { anchorOf } from '@/report/anchor'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division, Report } from '@/report/types'
import { divisionsOf, headingOf, markerOf } from '@/report/walk'
import { Tappable } from '../ui/pressable'
import { Sheet } from '../ui/sheet'
import type { Block } from '../virtual-list/block'
import { NearContext } from '../virtual-list/use-visible-range'
import { Stretches } from '../virtual-list/virtual-list'
import { words } from '../words'
import { ANCHORS } from './use-jump'
import { readPercent } from './use-progress'

/** So that some 20 rows are a stretch. */
const ROW_WEIGHT = 5

interface ContentsSheetProps {
  report: Report
  /** Ids of the divisions that the reader has marked. */
  bookmarks: readonly string[]
  onGo: (id: string) => void
  onClose: () => void
}

/** 目录: every heading, what the reader has marked first, where the reader is and how far; a tap goes there. */
export function ContentsSheet({ report, bookmarks, onGo, onClose }: ContentsSheetProps) {
  const divisions = divisionsOf(report.sections)
  const near = useContext(NearContext)
  const [here, setHere] = useState<string>()
  const [percent, setPercent] = useState<number>()
  useEffect(() => {
    placeInView(ANCHORS).then((place) => setHere(place?.anchor))
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
    <Sheet label={words.contents} onClose={onClose}>
      <View className='sheet-title'>
        {words.contents}
        <Text className='sheet-note'>{percent === undefined ? '' : words.progress(percent)}</Text>
      </View>
      {marked.length > 0 && (
        <View>
          <View className='choice-name'>{words.marked}</View>
          {marked.map((division) => row(division, `marked-${division.id}`))}
          <View className='choice-name'>{words.whole}</View>
        </View>
      )}
      <View>
        {near ? (
          <Stretches name='contents' blocks={divisions.map(block)} />
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
    <Tappable
      className={`content content-${division.kind}${current ? ' here' : ''}`}
      aria-current={current ? 'location' : undefined}
      onTap={() => onGo(division.id)}
    >
      {toFullWidthPunctuation(markerOf(division) + headingOf(division))}
      {current && <Text className='here-note'>{words.here}</Text>}
    </Tappable>
  )
}
