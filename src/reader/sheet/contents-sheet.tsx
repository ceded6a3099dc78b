import { View } from '@tarojs/components'
import type { Report } from '@/report/types'
import { divisionsOf, headingOf, markerOf } from '@/report/walk'
import { widen } from '@/report/widen'
import { Tappable } from '../tappable'
import { words } from '../words'
import { Sheet } from './sheet'

interface ContentsSheetProps {
  report: Report
  onGo: (id: string) => void
  onClose: () => void
}

/** 目录: every heading; a tap goes there. */
export function ContentsSheet({ report, onGo, onClose }: ContentsSheetProps) {
  return (
    <Sheet label={words.contents} onClose={onClose}>
      <View className='sheet-title'>{words.contents}</View>
      {divisionsOf(report.sections).map((division) => (
        <Tappable key={division.id} className={`content content-${division.kind}`} onTap={() => onGo(division.id)}>
          {widen(markerOf(division) + headingOf(division))}
        </Tappable>
      ))}
    </Sheet>
  )
}
