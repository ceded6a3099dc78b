import { Text, View } from '@tarojs/components'
import { useContext, useEffect, useState } from 'react'
import { placeInView } from '@/platform/scroll'
import { anchorOf } from '@/report/anchor'
import type { Report } from '@/report/types'
import { divisionsOf } from '@/report/walk'
import { Sheet } from '../ui/sheet'
import { VisibleRangeContext } from '../virtual-list/use-visible-range'
import { words } from '../words'
import { ContentsEntry, ContentsList } from './contents-list'
import { PLACES } from './use-jump'
import { readPercent } from './use-progress'

interface ContentsSheetProps {
  report: Report
  /** Ids of the bookmarked divisions. */
  bookmarks: readonly string[]
  onGo: (id: string) => void
  onClose: () => void
}

/** 目录: every heading, bookmarks first, with the reader's place and progress; a tap goes to the heading. */
export function ContentsSheet({ report, bookmarks, onGo, onClose }: ContentsSheetProps) {
  const range = useContext(VisibleRangeContext)
  const [here, setHere] = useState<string>()
  const [percent, setPercent] = useState<number>()
  useEffect(() => {
    placeInView(PLACES).then((place) => setHere(place?.anchor))
    readPercent().then(setPercent)
  }, [])
  const marked = divisionsOf(report.sections).filter(({ id }) => bookmarks.includes(id))
  return (
    <Sheet label={words.tabs.contents} onScroll={range?.measure} onClose={onClose}>
      <View className='sheet-title'>
        {words.tabs.contents}
        <Text className='sheet-note'>{percent === undefined ? '' : words.navigation.progress(percent)}</Text>
      </View>
      {marked.length > 0 && (
        <View>
          <View className='choice-name'>{words.bookmarks.title}</View>
          {marked.map((division) => (
            <ContentsEntry key={division.id} division={division} current={anchorOf(division.id) === here} onGo={onGo} />
          ))}
          <View className='choice-name'>{words.navigation.whole}</View>
        </View>
      )}
      <View>
        <ContentsList report={report} name='contents' here={here} onGo={onGo} />
      </View>
    </Sheet>
  )
}
