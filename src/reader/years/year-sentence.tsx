import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { openReport } from '@/platform/navigate'
import { isSinglePage } from '@/platform/single-page'
import { placesOf } from '@/report/places'
import type { SeriesPoint } from '@/report/series'
import { linkOf } from '../navigation/address/write-address'
import { FigureSentence } from '../ui/figure-sentence'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import type { PublishedReport } from './years-context'

interface YearSentenceProps {
  point: SeriesPoint
  /** The report that prints it, loaded when this is drawn. */
  published: PublishedReport
  /** The year that the report is about. */
  year: number
  /** Whether it is the report that the reader is in. */
  here: boolean
}

/** The sentence in which a report prints a point of a series, and a way to that report. */
export function YearSentence({ point, published, year, here }: YearSentenceProps) {
  const [report, setReport] = useState(published.report)
  const [failed, setFailed] = useState(false)
  const load = () => {
    setFailed(false)
    published.load().then(setReport, () => setFailed(true))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; another point is another element.
  useEffect(() => {
    if (!report) load()
  }, [])
  if (!report) {
    return (
      <View className='quote' aria-live='polite'>
        {failed ? (
          <Pressable className='quote-place' onTap={load}>
            {words.app.notLoaded} {words.app.tryAgain}
          </Pressable>
        ) : (
          words.app.opening
        )}
      </View>
    )
  }
  const place = [...placesOf(report).values()][point.ordinal - 1]
  return (
    <View className='quote' aria-live='polite'>
      <FigureSentence place={place} />
      {here || isSinglePage() ? (
        <Text className='quote-path'>{report.title}</Text>
      ) : (
        <Pressable
          className='quote-place'
          onTap={() => openReport(linkOf({ page: 'report', report: report.id, at: place.figure.id }))}
        >
          {words.years.toReport(year)} ›
        </Pressable>
      )}
    </View>
  )
}
