import { Text, View } from '@tarojs/components'
import { changeOf, type Place } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import { headingOf, markerOf } from '@/report/walk'
import { widen } from '@/report/widen'
import { changeText } from '../change-words'
import { PrintedFigure } from '../printed-figure'
import { words } from '../words'
import { Sheet } from './sheet'

interface FigureSheetProps {
  place: Place
  places: ReadonlyMap<string, Place>
  onClose: () => void
}

/** One figure explained: as printed, its label, where it stands, the verbatim sentence, and the stated change. */
export function FigureSheet({ place, places, onClose }: FigureSheetProps) {
  const { indicator, paragraph, path, ordinal } = place
  const change = indicator.kind === 'change' ? indicator : changeOf(places, indicator.id)
  const [start, end] = sentenceAt(paragraph.text, indicator.span)
  const wide = widen(paragraph.text)
  return (
    <Sheet label={`${indicator.label} ${indicator.text}`} onClose={onClose}>
      <Text className='sheet-eyebrow'>
        {[
          ...path.slice(1).map((division) => widen(markerOf(division))),
          words.figureOrdinal(ordinal, places.size),
        ].join(' · ')}
      </Text>
      <View className='sheet-title'>{indicator.label}</View>
      <PrintedFigure indicator={indicator} className='sheet-figure' />
      {change && (
        <View className='row'>
          <Text className='row-name'>{change === indicator ? words.change : words.statedChange}</Text>
          <Text>{changeText(change)}</Text>
        </View>
      )}
      <View className='quote'>
        <Text userSelect>
          {wide.slice(start, indicator.span[0])}
          <Text className='figure current'>{indicator.text}</Text>
          {wide.slice(indicator.span[1], end)}
        </Text>
        <Text className='quote-place'>{path.map(headingOf).filter(Boolean).map(widen).join(' › ')}</Text>
      </View>
    </Sheet>
  )
}
