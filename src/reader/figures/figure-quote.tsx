import { Text, View } from '@tarojs/components'
import type { Place } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import { widen } from '@/report/widen'
import { pathText } from '../citation/path-text'
import { Tappable } from '../tappable'

interface FigureQuoteProps {
  place: Place
  /** Goes to a division; absent where nothing can be navigated to. */
  onGo?: (id: string) => void
}

/** The sentence of a figure, word for word with the figure marked, and the way to where it stands. */
export function FigureQuote({ place: { indicator, paragraph, path }, onGo }: FigureQuoteProps) {
  const [start, end] = sentenceAt(paragraph.text, indicator.span)
  const wide = widen(paragraph.text)
  const nearest = path[path.length - 1]
  return (
    <View className='quote'>
      <Text userSelect>
        {wide.slice(start, indicator.span[0])}
        <Text className='figure current'>{indicator.text}</Text>
        {wide.slice(indicator.span[1], end)}
      </Text>
      {nearest && onGo ? (
        <Tappable className='quote-place' onTap={() => onGo(nearest.id)}>
          {pathText(path)}
        </Tappable>
      ) : (
        <Text className='quote-path'>{pathText(path)}</Text>
      )}
    </View>
  )
}
