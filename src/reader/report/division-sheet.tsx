import { View } from '@tarojs/components'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division, Report } from '@/report/types'
import { headingOf, markerOf } from '@/report/walk'
import { citeDivision } from '../share/citation/cite-division'
import { PassOn } from '../share/share-actions'
import { Tappable } from '../ui/pressable'
import { Sheet } from '../ui/sheet'
import { words } from '../words'

interface DivisionSheetProps {
  report: Report
  division: Division
  /** Whether the reader has marked it. */
  marked: boolean
  onMark: () => void
  onPoster: (id: string) => void
  onClose: () => void
}

/** What can be done with one item: mark it, pass it on. */
export function DivisionSheet({ report, division, marked, onMark, onPoster, onClose }: DivisionSheetProps) {
  const name = toFullWidthPunctuation(markerOf(division) + headingOf(division))
  return (
    <Sheet label={name} onClose={onClose}>
      <View className='sheet-title'>{name}</View>
      <Tappable className='action' onTap={onMark}>
        {marked ? words.unmark : words.mark}
      </Tappable>
      <PassOn report={report} id={division.id} citation={citeDivision(report, division)} onPoster={onPoster} />
    </Sheet>
  )
}
