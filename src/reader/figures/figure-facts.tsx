import { Text, View } from '@tarojs/components'
import { changeOf, checksOf, type Place, pairOf, saysYearBefore } from '@/report/places'
import type { Report } from '@/report/types'
import { widen } from '@/report/widen'
import { changeText } from '../change-words'
import { words } from '../words'
import { ShareBar } from './share-bar'
import { YearPairBars } from './year-pair'

interface FigureFactsProps {
  report: Report
  places: ReadonlyMap<string, Place>
  place: Place
}

/** What the report says about a figure besides its value: share, both years, change, what it covers, 算一算. */
export function FigureFacts({ report, places, place: { indicator } }: FigureFactsProps) {
  const pair = pairOf(places, indicator.id)
  const change = indicator.kind === 'change' ? indicator : changeOf(places, indicator.id)
  const { distributesOver = [] } = indicator
  return (
    <>
      <ShareBar indicator={indicator} />
      {pair && <YearPairBars pair={pair} places={places} year={report.year} />}
      {change && <Fact name={change === indicator ? words.change : words.statedChange} text={changeText(change)} />}
      {distributesOver.length > 0 && <Fact name={words.covers} text={distributesOver.map(widen).join('、')} />}
      {checksOf(report, indicator.id).map(({ formula }) => (
        <Fact key={formula} name={words.check} text={formula} />
      ))}
      {!saysYearBefore(places, indicator.id) && <Text className='note'>{words.yearBeforeNotStated}</Text>}
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
