import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { isSinglePage } from '@/platform/single-page'
import type { Series } from '@/report/series'
import type { Report } from '@/report/types'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { SeriesBlock } from './series-block'
import type { Years } from './years-context'

interface SeriesCardProps {
  series: Series
  years: Years
  /** The report that the reader is in. */
  report: Report
  /** The buttons that share it, where it is the one that is open. */
  actions: ReactNode
  onOpen: (id: string) => void
}

/** A series on the page of all: its name, its rows, and the buttons that share it. */
export function SeriesCard({ series, years, report, actions, onOpen }: SeriesCardProps) {
  return (
    <View className='series-card'>
      <View className='series-name' ariaRole='heading' aria-level={3}>
        {series.name}
      </View>
      <SeriesBlock series={series} years={years} report={report} onOpen={onOpen} />
      {!isSinglePage() &&
        (actions || (
          <Pressable className='quote-place' onTap={() => onOpen(series.id)}>
            {words.years.shareThis}
          </Pressable>
        ))}
    </View>
  )
}
