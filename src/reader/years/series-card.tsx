import { View } from '@tarojs/components'
import type { Series } from '@/report/series'
import type { Report } from '@/report/types'
import { SeriesBlock } from './series-block'
import type { Years } from './years-context'

/** DOM id of a series’ card. */
export function cardId(series: string): string {
  return `years-${series}`
}

interface SeriesCardProps {
  series: Series
  years: Years
  report: Report
  onOpen: (id: string) => void
}

/** A series on the page of all series. */
export function SeriesCard({ series, years, report, onOpen }: SeriesCardProps) {
  return (
    <View className='series-card' id={cardId(series.id)}>
      <View className='series-name' ariaRole='heading' aria-level={3}>
        {series.name}
      </View>
      <SeriesBlock series={series} years={years} report={report} onOpen={onOpen} />
    </View>
  )
}
