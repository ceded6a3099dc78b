import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Series } from '@/report/series'
import type { Report } from '@/report/types'
import { seriesNotes } from './series-notes'
import { SeriesRows } from './series-rows'
import { YearSentence } from './year-sentence'
import type { Years } from './years-context'

interface SeriesBlockProps {
  series: Series
  years: Years
  /** The report that the reader is in: its year stands out. */
  report: Report
  /** Called with the id of the series when a year is opened. */
  onOpen?: (id: string) => void
}

/** A row a year, a tap shows that year's sentence below its row; then what is to be said about the values. */
export function SeriesBlock({ series, years, report, onOpen }: SeriesBlockProps) {
  const [open, setOpen] = useState<number>()
  const shown = series.points.find((point) => point.report === report.id)
  return (
    <>
      <SeriesRows
        series={series}
        years={years}
        year={shown?.year}
        onPoint={({ year }) => {
          setOpen(open === year ? undefined : year)
          onOpen?.(series.id)
        }}
        below={(point) => {
          const published = point.year === open && years.published.find(({ id }) => id === point.report)
          if (!published) return null
          const year = years.reports.find(({ id }) => id === point.report)?.year ?? point.year
          return <YearSentence point={point} published={published} year={year} here={point.report === report.id} />
        }}
      />
      {seriesNotes(series, years).map((note) => (
        <Text key={note} className='note'>
          {note}
        </Text>
      ))}
    </>
  )
}
