import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { ImageCanvas } from '@/platform/draw-image'
import { isSinglePage } from '@/platform/single-page'
import type { Address } from '@/reader/navigation/address/address'
import type { ReadAddress } from '@/reader/navigation/address/read-address'
import { linkOf } from '@/reader/navigation/address/write-address'
import { ReaderBar } from '@/reader/navigation/reader-bar'
import { OlderReport } from '@/reader/report/older-report'
import { DisplaySheet } from '@/reader/settings/display-sheet'
import { Screen } from '@/reader/settings/screen'
import { shareTitle } from '@/reader/share/citation/share-title'
import { copyWithNotice } from '@/reader/ui/copy-with-notice'
import { notify } from '@/reader/ui/notice'
import { Pressable } from '@/reader/ui/pressable'
import { words } from '@/reader/words'
import { SeriesActions } from '@/reader/years/series-actions'
import { SeriesComing } from '@/reader/years/series-coming'
import { SeriesList } from '@/reader/years/series-list'
import { SeriesPoster } from '@/reader/years/series-poster'
import { seriesTable } from '@/reader/years/series-table'
import { useSeries } from '@/reader/years/use-series'
import { seriesTitle, useSeriesSharing } from '@/reader/years/use-series-sharing'
import { reports } from '@/reports'
import { WithReport } from '../with-report'

/** 历年对比: every series, with the values of all years side by side. */
export function YearsPage() {
  return <WithReport page='years'>{(opened) => <Compared {...opened} />}</WithReport>
}

function Compared({ report, address, notice }: ReadAddress) {
  const { years, ...coming } = useSeries(true)
  const asked = address.page === 'years' ? address.at : undefined
  const [at, setAt] = useState(asked)
  const [sheet, setSheet] = useState<'display' | 'poster'>()
  const series = years?.series.find(({ id }) => id === at)

  useEffect(() => {
    if (!years) return
    const known = years.series.some(({ id }) => id === asked)
    const problem = notice ?? (asked && !known ? 'unknownPlace' : undefined)
    if (problem) notify(words.notices[problem])
  }, [asked, notice, years])

  // Until the series are here, the link's own place is kept.
  const place = years ? series?.id : at
  const here: Address = { page: 'years', report: report.id, ...(place && { at: place }) }
  const title = series ? seriesTitle(series) : `${words.years.compare} · ${shareTitle(report)}`
  useSeriesSharing(here, title, series, years)

  const any = years && years.series.length > 0
  const copy = () => years && seriesTable(years.series, years).then(copyWithNotice, () => notify(words.app.notLoaded))
  const close = () => setSheet(undefined)
  return (
    <Screen>
      <View className='page' ariaRole='main'>
        <OlderReport report={report} newest={reports[0]} page='years' />
        <View className='years-title' ariaRole='heading' aria-level={1}>
          {words.years.compare}
        </View>
        {years ? (
          <Text className='note'>{any ? words.years.about(years.series.length) : words.years.nothing}</Text>
        ) : (
          <SeriesComing {...coming} />
        )}
        {any && (
          <SeriesList
            report={report}
            years={years}
            asked={asked}
            open={at}
            actionsOf={(one) => (
              <SeriesActions
                series={one}
                years={years}
                title={title}
                link={linkOf(here)}
                onPicture={() => setSheet('poster')}
              />
            )}
            onOpen={setAt}
          />
        )}
        {any && !isSinglePage() && (
          <Pressable className='action' onTap={copy}>
            {words.years.copyTable}
          </Pressable>
        )}
      </View>
      <ReaderBar current='years' report={report} onDisplay={() => setSheet('display')} />
      {/* A wrapper of its own: see figures-page.tsx. */}
      <View>
        {series && <ImageCanvas />}
        {sheet === 'display' && <DisplaySheet onClose={close} />}
        {sheet === 'poster' && series && years && (
          <SeriesPoster series={series} years={years} entrance={linkOf(here)} onClose={close} />
        )}
      </View>
    </Screen>
  )
}
