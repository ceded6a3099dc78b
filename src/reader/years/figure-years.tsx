import { Text, View } from '@tarojs/components'
import { openPage } from '@/platform/navigate'
import { isSinglePage } from '@/platform/single-page'
import type { Series } from '@/report/series'
import type { Report } from '@/report/types'
import { linkOf } from '../navigation/address/write-address'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { SeriesBlock } from './series-block'
import type { Years } from './years-context'

interface FigureYearsProps {
  /** The report that the reader is in. */
  report: Report
  series: Series
  years: Years
}

/** 历年 in the inspector, and a way to the page of all series. */
export function FigureYears({ report, series, years }: FigureYearsProps) {
  return (
    <View className='figure-years'>
      <View className='years-head'>
        {words.years.title}
        <Text className='years-hint'>{words.years.tapHint}</Text>
      </View>
      <SeriesBlock series={series} years={years} report={report} />
      {!isSinglePage() && (
        <Pressable
          className='quote-place'
          onTap={() => openPage(linkOf({ page: 'years', report: report.id, at: series.id }))}
        >
          {words.years.compare} ›
        </Pressable>
      )}
    </View>
  )
}
