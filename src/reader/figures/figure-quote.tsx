import { Text, View } from '@tarojs/components'
import type { Place } from '@/report/places'
import { pathText } from '../share/citation/path-text'
import { FigureSentence } from '../ui/figure-sentence'
import { Pressable } from '../ui/pressable'

interface FigureQuoteProps {
  place: Place
  /** Goes to a division; absent where nothing can be navigated to. */
  onGo?: (id: string) => void
}

/** The sentence of a figure, and a link to its place in the text. */
export function FigureQuote({ place, onGo }: FigureQuoteProps) {
  const path = pathText(place.path)
  const nearest = place.path[place.path.length - 1]
  return (
    <View className='quote'>
      <FigureSentence place={place} />
      {nearest && onGo ? (
        <Pressable className='quote-place' onTap={() => onGo(nearest.id)}>
          {path}
        </Pressable>
      ) : (
        <Text className='quote-path'>{path}</Text>
      )}
    </View>
  )
}
