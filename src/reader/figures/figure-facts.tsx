import { Text, View } from '@tarojs/components'
import { changeOf, checksOf, type Place, pairOf, saysYearBefore } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Report } from '@/report/types'
import { words } from '../words'
import { changeText } from './change-words'
import { RateMeter } from './rate-meter'
import { YearPairBars } from './year-pair'

interface FigureFactsProps {
  report: Report
  places: ReadonlyMap<string, Place>
  place: Place
}

/** What the report says about a figure besides its value: rate, both years, change, what it applies to, 算一算. */
export function FigureFacts({ report, places, place: { figure } }: FigureFactsProps) {
  const pair = pairOf(places, figure.id)
  const change = figure.kind === 'change' ? figure : changeOf(places, figure.id)
  const { distributesOver = [] } = figure
  return (
    <>
      <RateMeter figure={figure} />
      {pair && <YearPairBars pair={pair} places={places} year={report.year} />}
      {change && (
        <Fact name={change === figure ? words.figures.change : words.figures.statedChange} text={changeText(change)} />
      )}
      {distributesOver.some((covered) => !figure.label.includes(covered)) && (
        <Fact name={words.figures.covers} text={distributesOver.map(toFullWidthPunctuation).join('、')} />
      )}
      {checksOf(report, figure.id).map(({ formula }) => (
        <Fact key={formula} name={words.figures.check} text={formula} />
      ))}
      {!saysYearBefore(places, figure.id) && <Text className='note'>{words.figures.yearBeforeNotStated}</Text>}
    </>
  )
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <View className='row'>
      <Text className='row-name'>{name}</Text>
      <Text>{text}</Text>
    </View>
  )
}
