import { View } from '@tarojs/components'
import type { Place, YearPair } from '@/report/places'
import { words } from '../words'
import { YearBar } from './year-bar'

interface YearPairBarsProps {
  pair: YearPair
  places: ReadonlyMap<string, Place>
  /** The year that the report is about. */
  year: number
}

/** The values of one figure in two years as two bars on one scale, each with its year and printed value. */
export function YearPairBars({ pair: { before, after }, places, year }: YearPairBarsProps) {
  const most = Math.max(before.value, after.value)
  const share = (value: number) => (most > 0 ? value / most : 0)
  const text = places.get(before.id)?.paragraph.text ?? ''
  // No number is shown that the report does not print: the year's name is 2021年 only if the paragraph says so, else 上年.
  const yearName = (printed: number, otherwise: string) =>
    text.includes(words.figures.namedYear(printed)) ? words.figures.namedYear(printed) : otherwise
  return (
    <View className='pair'>
      <View className='pair-row'>
        <YearBar name={yearName(year - 1, words.figures.lastYear)} text={before.text} share={share(before.value)} />
      </View>
      <View className='pair-row'>
        <YearBar name={yearName(year, words.figures.thisYear)} text={after.text} share={share(after.value)} now />
      </View>
    </View>
  )
}
