import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Place } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import { Pressable } from '../ui/pressable'
import type { Block } from '../virtual-list/block'
import { VirtualList } from '../virtual-list/virtual-list'
import { words } from '../words'
import { ChangeWords } from './change-words'

/** Changes shown at first, and added by each tap on 显示更多. */
const PAGE = 20

interface ChangeStripProps {
  /** Figures of kind change. */
  changes: readonly Place[]
  places: ReadonlyMap<string, Place>
  onFigure: (id: string) => void
}

/**
 * The stated changes as bars from a line in the middle, rises to the right and falls to the left; each in words too.
 */
export function ChangeStrip({ changes, places, onFigure }: ChangeStripProps) {
  const [shown, setShown] = useState(PAGE)
  const most = Math.max(...changes.map(({ figure }) => figure.value))
  const row = ({ figure }: Place): Block => {
    const subject = (figure.of && places.get(figure.of)?.figure) || figure
    const width = most > 0 ? `${(figure.value / most) * 50}%` : '0'
    return {
      id: figure.id,
      weight: 4,
      height: ({ size }) => size * 3,
      draw: () => (
        <Pressable key={figure.id} className='strip-row' onTap={() => onFigure(figure.id)}>
          {toFullWidthPunctuation(subject.label)}
          <ChangeWords change={figure} />
          <View className={`strip-bar ${figure.change?.direction ?? 'up'}`} style={{ width }} />
        </Pressable>
      ),
    }
  }
  return (
    <View className='strip'>
      <View className='strip-title' ariaRole='heading' aria-level={2}>
        {words.figures.statedChanges}
      </View>
      <VirtualList name='changes' blocks={changes.slice(0, shown).map(row)} />
      {shown < changes.length && (
        <Pressable className='text-action' onTap={() => setShown(shown + PAGE)}>
          {words.app.showMore}
        </Pressable>
      )}
    </View>
  )
}
