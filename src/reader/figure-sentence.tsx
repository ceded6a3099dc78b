import { Text } from '@tarojs/components'
import type { Place } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import { widen } from '@/report/widen'

/** The published sentence of a figure, word for word, the figure marked. */
export function FigureSentence({ place: { indicator, paragraph } }: { place: Place }) {
  const [start, end] = sentenceAt(paragraph.text, indicator.span)
  const text = widen(paragraph.text)
  return (
    <Text userSelect>
      {text.slice(start, indicator.span[0])}
      <Text className='figure current'>{indicator.text}</Text>
      {text.slice(indicator.span[1], end)}
    </Text>
  )
}
