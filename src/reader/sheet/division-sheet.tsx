import { View } from '@tarojs/components'
import type { Division } from '@/report/types'
import { headingOf, markerOf } from '@/report/walk'
import { widen } from '@/report/widen'
import { Tappable } from '../tappable'
import { words } from '../words'
import { Sheet } from './sheet'

interface DivisionSheetProps {
  division: Division
  marked: boolean
  onMark: () => void
  /** Absent where there is no clipboard. */
  onCopy?: () => void
  onClose: () => void
}

/** What can be done with one item: mark it, copy it with its source. */
export function DivisionSheet({ division, marked, onMark, onCopy, onClose }: DivisionSheetProps) {
  const name = widen(markerOf(division) + headingOf(division))
  return (
    <Sheet label={name} onClose={onClose}>
      <View className='sheet-title'>{name}</View>
      <Tappable className='action' aria-checked={marked} onTap={onMark}>
        {marked ? words.unmark : words.mark}
      </Tappable>
      {onCopy && (
        <Tappable className='action' onTap={onCopy}>
          {words.copyWithSource}
        </Tappable>
      )}
    </Sheet>
  )
}
