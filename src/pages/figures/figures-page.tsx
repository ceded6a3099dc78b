import { View } from '@tarojs/components'
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { openPage } from '@/platform/navigate'
import { isSinglePage } from '@/platform/single-page'
import { FigureExplorer } from '@/reader/figures/figure-explorer'
import { FigureSheet } from '@/reader/figures/figure-sheet'
import { useLeaveForText } from '@/reader/figures/use-leave-for-text'
import type { Address } from '@/reader/navigation/address/address'
import type { ReadAddress } from '@/reader/navigation/address/read-address'
import { linkOf, writeAddress } from '@/reader/navigation/address/write-address'
import { ReaderBar } from '@/reader/navigation/reader-bar'
import { OlderReport } from '@/reader/report/older-report'
import { DisplaySheet } from '@/reader/settings/display-sheet'
import { Screen } from '@/reader/settings/screen'
import { shareTitle } from '@/reader/share/citation/share-title'
import { tableOf } from '@/reader/share/citation/table-of'
import { DataButtons } from '@/reader/share/data/data-buttons'
import { copyWithNotice } from '@/reader/ui/copy-with-notice'
import { notify } from '@/reader/ui/notice'
import { Pressable } from '@/reader/ui/pressable'
import { useVisibleRange, VisibleRangeContext } from '@/reader/virtual-list/use-visible-range'
import { words } from '@/reader/words'
import { YearsContext } from '@/reader/years/years-context'
import { placesOf } from '@/report/places'
import { reports } from '@/reports'
import { WithReport } from '../with-report'

/** The most figures that are drawn without a virtual list: a tile has 5 elements, and WeChat's audit allows 1000. */
const MOST_WHOLE = 150

/** 数说: every figure of the report, to be found, compared and explained. */
export function FiguresPage() {
  return <WithReport page='figures'>{(opened) => <Figures {...opened} />}</WithReport>
}

function Figures({ report, address, notice }: ReadAddress) {
  const places = useMemo(() => placesOf(report), [report])
  const [figure, setFigure] = useState(address.page === 'figures' ? address.at : undefined)
  const [displaying, setDisplaying] = useState(false)
  const close = useCallback(() => setFigure(undefined), [])
  const leaveForText = useLeaveForText(report, close)
  const alone = isSinglePage()
  const { count } = useContext(YearsContext)

  useEffect(() => {
    if (notice) notify(words.notices[notice])
  }, [notice])

  const here: Address = { page: 'figures', report: report.id, at: figure }
  const title = shareTitle(report, figure)
  useShareAppMessage(() => ({ title, path: linkOf(here) }))
  useShareTimeline(() => ({ title, query: writeAddress(here).query }))

  const { range } = useVisibleRange(places.size > MOST_WHOLE)

  const place = figure ? places.get(figure) : undefined
  return (
    <Screen>
      <VisibleRangeContext.Provider value={range}>
        <View className='page' ariaRole='main'>
          <OlderReport report={report} newest={reports[0]} page='figures' />
          <View className='figures-title' ariaRole='heading' aria-level={1}>
            {report.title}
          </View>
          {count > 0 && !alone && (
            <Pressable className='action' onTap={() => openPage(linkOf({ page: 'years', report: report.id }))}>
              {words.years.compareAll(count)}
            </Pressable>
          )}
          <FigureExplorer report={report} places={places} onFigure={setFigure} />
          {!alone && (
            <Pressable className='action' onTap={() => copyWithNotice(tableOf(report))}>
              {words.figures.copyTable}
            </Pressable>
          )}
          {!alone && <DataButtons report={report} />}
        </View>
      </VisibleRangeContext.Provider>
      <ReaderBar current='figures' report={report} onDisplay={() => setDisplaying(true)} />
      {/* Sheets have wrappers: as siblings of the page, they would make Taro send the whole page again. */}
      <View>
        {place && (
          <FigureSheet
            report={report}
            places={places}
            place={place}
            onMove={setFigure}
            onGo={alone ? undefined : leaveForText}
            onClose={close}
          />
        )}
      </View>
      <View>{displaying && <DisplaySheet onClose={() => setDisplaying(false)} />}</View>
    </Screen>
  )
}
