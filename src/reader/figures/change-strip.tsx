import { View } from '@tarojs/components'
import type { Place } from '@/report/places'
import { widen } from '@/report/widen'
import { ChangeWords } from '../change-words'
import { Tappable } from '../tappable'
import { words } from '../words'

interface ChangeStripProps {
  /** Figures of kind change. */
  changes: readonly Place[]
  places: ReadonlyMap<string, Place>
  onFigure: (id: string) => void
}

/** The stated changes as bars from a line in the middle: rises to the right, falls to the left, each in words too. */
export function ChangeStrip({ changes, places, onFigure }: ChangeStripProps) {
  const most = Math.max(...changes.map(({ indicator }) => indicator.value))
  return (
    <View className='strip'>
      <View className='strip-title' ariaRole='heading' aria-level={2}>
        {words.statedChanges}
      </View>
      {changes.map(({ indicator }) => {
        const subject = (indicator.of && places.get(indicator.of)?.indicator) || indicator
        const width = most > 0 ? `${(indicator.value / most) * 50}%` : '0'
        return (
          <Tappable key={indicator.id} className='strip-row' onTap={() => onFigure(indicator.id)}>
            {widen(subject.label)}
            <ChangeWords change={indicator} />
            <View className={`strip-bar ${indicator.change?.direction ?? 'up'}`} style={{ width }} />
          </Tappable>
        )
      })}
    </View>
  )
}
