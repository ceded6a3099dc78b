import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Series, SeriesPoint } from '@/report/series'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { YearBar } from './year-bar'
import { yearRows } from './year-rows'
import type { Years } from './years-context'

interface SeriesRowsProps {
  series: Series
  years: Years
  /** The year that stands out. */
  year?: number
  /** Makes the rows that have a value buttons. */
  onPoint?: (point: SeriesPoint) => void
  /** What stands open below a point. */
  below?: (point: SeriesPoint) => ReactNode
}

/** A series as a list: a row a year with bar and printed value, and what is to be said about them. */
export function SeriesRows({ series, years, year, onPoint, below }: SeriesRowsProps) {
  return (
    <View className='pair' ariaRole='list' aria-label={series.name}>
      {yearRows(series, years).map((row) => {
        if ('differs' in row) {
          return (
            <View key={row.differs} className='year-break' ariaRole='listitem'>
              {row.differs}
            </View>
          )
        }
        if ('missing' in row) {
          return (
            <View key={row.from} className='pair-row' ariaRole='listitem'>
              <YearBar name={words.years.years(row.from, row.to)} text={words.years[row.missing]} />
            </View>
          )
        }
        const { point, share } = row
        const bar = <YearBar name={String(point.year)} text={point.text} share={share} now={point.year === year} />
        const open = below?.(point)
        return (
          <View key={point.year} ariaRole='listitem'>
            {onPoint ? (
              <Pressable className='pair-row year-tap' aria-expanded={Boolean(open)} onTap={() => onPoint(point)}>
                {bar}
              </Pressable>
            ) : (
              <View className='pair-row'>{bar}</View>
            )}
            {open}
          </View>
        )
      })}
    </View>
  )
}
