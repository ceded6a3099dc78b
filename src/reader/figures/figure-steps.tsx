import { Text, View } from '@tarojs/components'
import type { Place } from '@/report/places'
import { Pressable } from '../ui/pressable'
import { words } from '../words'

interface FigureStepsProps {
  places: ReadonlyMap<string, Place>
  place: Place
  onMove: (id: string) => void
  /** Goes to the figure in the text; absent where nothing can be navigated to. */
  onText?: () => void
}

/**
 * ‹ n / N ›: steps through all figures of the report, after the last to the first; and a button that goes to the text.
 */
export function FigureSteps({ places, place: { ordinal }, onMove, onText }: FigureStepsProps) {
  const ids = [...places.keys()]
  const step = (by: number) => onMove(ids[(ordinal - 1 + by + ids.length) % ids.length])
  return (
    <View className='steps'>
      <Pressable className='step' aria-label={words.figures.previous} onTap={() => step(-1)}>
        ‹
      </Pressable>
      <Text className='step-at'>{words.figures.position(ordinal, ids.length)}</Text>
      <Pressable className='step' aria-label={words.figures.next} onTap={() => step(1)}>
        ›
      </Pressable>
      {onText && (
        <Pressable className='to-text' onTap={onText}>
          {words.figures.toText}
        </Pressable>
      )}
    </View>
  )
}
