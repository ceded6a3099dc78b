import { Text, View } from '@tarojs/components'
import { type Place, relatedOf } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import { Pressable } from '../ui/pressable'
import { words } from '../words'

interface RelatedFiguresProps {
  places: ReadonlyMap<string, Place>
  id: string
  onMove: (id: string) => void
}

/**
 * Figures that belong together: for a rate its count, for a count its rates and changes. A tap shows the other figure.
 */
export function RelatedFigures({ places, id, onMove }: RelatedFiguresProps) {
  const related = relatedOf(places, id)
  if (related.length === 0) return null
  return (
    <>
      <View className='choice-name'>{words.figures.related}</View>
      {related.map(({ id: other, label, text }) => (
        <Pressable key={other} className='related' onTap={() => onMove(other)}>
          {toFullWidthPunctuation(label)}
          <Text className='related-value'>{text}</Text>
        </Pressable>
      ))}
    </>
  )
}
