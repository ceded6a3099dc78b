import { Text, View } from '@tarojs/components'
import type { Place, YearPair } from '@/report/places'
import type { Figure } from '@/report/types'
import { words } from '../words'
import './year-pair.scss'

interface YearPairBarsProps {
  pair: YearPair
  places: ReadonlyMap<string, Place>
  /** The year that the report is about. */
  year: number
}

/** The values of one figure in two years as two bars on one scale, each with its year and printed value. */
export function YearPairBars({ pair: { before, after }, places, year }: YearPairBarsProps) {
  const most = Math.max(before.value, after.value)
  const text = places.get(before.id)?.paragraph.text ?? ''
  // No number is shown that the report does not print: the year's name is 2021年 only if the paragraph says so, else 上年.
  const yearName = (printed: number, otherwise: string) =>
    text.includes(words.figures.namedYear(printed)) ? words.figures.namedYear(printed) : otherwise
  return (
    <View className='pair'>
      <Bar name={yearName(year - 1, words.figures.lastYear)} figure={before} most={most} className='bar' />
      <Bar name={yearName(year, words.figures.thisYear)} figure={after} most={most} className='bar now' />
    </View>
  )
}

interface BarProps {
  name: string
  figure: Figure
  most: number
  className: string
}

function Bar({ name, figure, most, className }: BarProps) {
  const width = most > 0 ? `${(figure.value / most) * 100}%` : '0'
  return (
    <View className='pair-row'>
      <Text className='pair-year'>{name}</Text>
      <View className={className} style={{ backgroundSize: `${width} 100%` }} />
      <Text className='pair-value'>{figure.text}</Text>
    </View>
  )
}
