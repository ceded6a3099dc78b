import { View } from '@tarojs/components'
import { divisionName } from '@/report/division-name'
import type { Division, Report } from '@/report/types'
import { citeDivision } from '../share/citation/cite-division'
import { ShareActions } from '../share/share-actions'
import { Pressable } from '../ui/pressable'
import { Sheet } from '../ui/sheet'
import { words } from '../words'

interface DivisionSheetProps {
  report: Report
  division: Division
  /** Whether it is bookmarked. */
  marked: boolean
  onMark: () => void
  onPoster: (id: string) => void
  onClose: () => void
}

/** What can be done with a division: bookmark it, share it. */
export function DivisionSheet({ report, division, marked, onMark, onPoster, onClose }: DivisionSheetProps) {
  const name = divisionName(division)
  return (
    <Sheet label={name} onClose={onClose}>
      <View className='sheet-title'>{name}</View>
      <Pressable className='action' onTap={onMark}>
        {marked ? words.bookmarks.remove : words.bookmarks.add}
      </Pressable>
      <ShareActions report={report} id={division.id} citation={citeDivision(report, division)} onPoster={onPoster} />
    </Sheet>
  )
}
