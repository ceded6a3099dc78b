import { Text } from '@tarojs/components'
import type { Place } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'

/** The published sentence of a figure, word for word, with the figure marked. */
export function FigureSentence({ place: { figure, paragraph } }: { place: Place }) {
  const [start, end] = sentenceAt(paragraph.text, figure.span)
  const text = toFullWidthPunctuation(paragraph.text)
  return (
    <Text userSelect>
      {text.slice(start, figure.span[0])}
      <Text className='figure current'>{figure.text}</Text>
      {text.slice(figure.span[1], end)}
    </Text>
  )
}
