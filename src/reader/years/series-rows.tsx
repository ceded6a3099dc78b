import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { Series, SeriesPoint } from '@/report/series'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { valueColumn } from './value-column'
import { YearBar } from './year-bar'
import { type YearRow, yearRows } from './year-rows'
import type { Years } from './years-context'

/** Rows that a long series shows at first; the earlier ones come at a tap. */
const MOST = 6

interface SeriesRowsProps {
  series: Series
  years: Years
  /** The year that stands out. */
  year?: number
  /** Opens or closes a point that was tapped. */
  onPoint: (point: SeriesPoint) => void
  /** What stands open below a point. */
  below: (point: SeriesPoint) => ReactNode
}

/** A series as a list: a row a year with bar and printed value, and what is to be said about them. */
export function SeriesRows({ series, years, year, onPoint, below }: SeriesRowsProps) {
  const rows = yearRows(series, years)
  const own = rows.findIndex((row) => 'point' in row && row.point.year === year)
  const [whole, setWhole] = useState(rows.length <= MOST + 1 || own >= MOST)
  const draw = (row: YearRow) => {
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
    const open = below(point)
    return (
      <View key={point.year} ariaRole='listitem'>
        <Pressable className='pair-row year-tap' aria-expanded={Boolean(open)} onTap={() => onPoint(point)}>
          <YearBar name={String(point.year)} text={point.text} share={share} now={point.year === year} />
        </Pressable>
        {open}
      </View>
    )
  }
  return (
    <>
      <View
        className='pair'
        style={valueColumn(series.points.map(({ text }) => text))}
        ariaRole='list'
        aria-label={series.name}
      >
        {(whole ? rows : rows.slice(0, MOST)).map(draw)}
      </View>
      {!whole && (
        <Pressable className='quote-place' onTap={() => setWhole(true)}>
          {words.years.showEarlier(rows.length - MOST)}
        </Pressable>
      )}
    </>
  )
}
