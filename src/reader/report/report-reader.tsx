import { View } from '@tarojs/components'
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { terms } from '@/glossary'
import { ImageCanvas } from '@/platform/draw-image'
import { onReportRequest } from '@/platform/navigate'
import { setPageTitle } from '@/platform/page-title'
import { placeInView } from '@/platform/scroll'
import { isSinglePage } from '@/platform/single-page'
import { divisionAt } from '@/report/anchor'
import { placesOf } from '@/report/places'
import { useBookmarks } from '../bookmarks/use-bookmarks'
import type { ReadAddress } from '../navigation/address/read-address'
import { changeYear } from '../navigation/change-year'
import { type OpenSheet, subjectOf } from '../navigation/open-sheet'
import { ProgressBar } from '../navigation/progress-bar'
import { ReaderBar } from '../navigation/reader-bar'
import { PLACES } from '../navigation/use-jump'
import { useKeepPlace } from '../navigation/use-keep-place'
import { useNavigateTo } from '../navigation/use-navigate-to'
import { useOpening } from '../navigation/use-opening'
import { useRememberPlace } from '../navigation/use-remember-place'
import { ContentsColumn } from '../navigation/wide-parts'
import { useSearch } from '../search/use-search'
import { Screen } from '../settings/screen'
import { useSettings } from '../settings/settings'
import { useSharing } from '../share/use-sharing'
import { termSpansIn } from '../terms/term-spans-of'
import { Fallback } from '../ui/fallback'
import { notify } from '../ui/notice'
import { VisibleRangeContext } from '../virtual-list/use-visible-range'
import { words } from '../words'
import { comparedIn, YearsContext } from '../years/years-context'
import { PlainText } from './plain-text'
import type { Published } from './published'
import { ReportChips } from './report-chips'
import { ReportSheets, usePreloadParts } from './report-parts'
import { ReportText } from './report-text'
import { NO_TERMS, TextContext, type TextState } from './text-context'
import { useReportView } from './use-report-view'

/** In single-page mode, no other report can be opened. */
const ALONE: readonly never[] = []

interface ReportReaderProps {
  /** What the page's link asks for. */
  opened: ReadAddress
  /** Every report of the app, newest first. */
  published: readonly Published[]
}

/** The report page: the text, the bottom bar, and the chips and sheets over them. */
export function ReportReader({ opened, published }: ReportReaderProps) {
  const { report } = opened
  const places = useMemo(() => placesOf(report), [report])
  const { expanded, toggle, open, setAll, range, jump } = useReportView(report, places)
  const { jumpTo, flash } = jump
  const search = useSearch(report)
  const [sheet, setSheet] = useState<OpenSheet>()
  const bookmarks = useBookmarks(report.id)
  usePreloadParts()
  const close = useCallback(() => setSheet(undefined), [])
  const fail = () => {
    notify(words.app.notShown)
    close() // so that the same sheet can be opened again
  }
  const { terms: showTerms } = useSettings()
  const termsIn = useMemo(() => termSpansIn(report, terms), [report])
  const years = useContext(YearsContext)
  const compared = useMemo(() => comparedIn(years, report.id, places), [years, report, places])
  const here = useRememberPlace(report.id, expanded, jump.target, () => showHere())
  useKeepPlace(expanded, range ? () => here.current && jump.restorePlace(here.current) : undefined)
  const view = () => {
    const subject = subjectOf(sheet)
    const { active } = search
    if (subject) return { at: subject }
    if (active) return { at: active.hits[active.at].divisionId ?? undefined, query: active.query }
    return { at: divisionAt(report, here.current?.anchor)?.id }
  }
  const showHere = useSharing({ report, places, view, subject: subjectOf(sheet) })

  const { toPlace, toFigure, toHit, toQuery } = useNavigateTo({ places, search, setSheet, jumpTo })
  const opening = useOpening({ opened, open, jumpTo, restorePlace: jump.restorePlace, openSearch: toQuery })
  useEffect(
    () =>
      onReportRequest(({ at, sheet: asked }) => {
        if (at) toPlace(at)
        if (asked) setSheet(asked === 'search' ? { search: '' } : asked)
      }),
    [toPlace],
  )

  const [newest] = published
  const isOlder = report.id !== newest.id
  useEffect(() => {
    if (isOlder) setPageTitle(words.report.barTitle(report.year))
  }, [isOlder, report.year])
  const latest = useRef(expanded)
  latest.current = expanded
  const toYear = useCallback(
    async ({ id }: Published) => {
      const { anchor } = await placeInView(PLACES) // now: the page may not have been at rest yet
      const at = divisionAt(report, anchor)?.id
      changeYear({ report, at, expanded: [...latest.current] }, id)
    },
    [report],
  )

  const textState = useMemo(
    (): TextState => ({
      openFigure: (figure) => setSheet({ figure }),
      openTerm: (term) => setSheet({ term }),
      openDivision: (division) => setSheet({ division }),
      flash,
      compared,
      termsIn: showTerms ? termsIn : NO_TERMS,
      ...search.highlights,
    }),
    [compared, flash, search.highlights, showTerms, termsIn],
  )

  return (
    <VisibleRangeContext.Provider value={range}>
      <Screen>
        <Fallback instead={<PlainText report={report} />}>
          <TextContext.Provider value={textState}>
            <ReportText
              report={report}
              places={places}
              expanded={expanded}
              isWhole={jump.hasJumped}
              onToggle={toggle}
              onSetAll={setAll}
              onFigure={textState.openFigure}
              published={isSinglePage() ? ALONE : published}
              onYear={toYear}
            />
          </TextContext.Provider>
        </Fallback>
        <ReaderBar
          current='report'
          report={report}
          onContents={() => setSheet('contents')}
          onSearch={() => setSheet({ search: '' })}
          onDisplay={() => setSheet('display')}
        />
        {/* Chips and sheets have wrappers: as siblings of the text, they would make Taro send the whole text again. */}
        <View className='chips'>
          <Fallback instead={null}>
            <ReportChips
              report={report}
              older={isOlder && opening.atPlace ? newest : undefined}
              jump={jump}
              search={search}
              opening={opening}
              onHit={toHit}
              onYear={toYear}
            />
          </Fallback>
        </View>
        <View>
          {subjectOf(sheet) && <ImageCanvas />}
          <Fallback instead={null} shows={sheet} onFail={fail}>
            {sheet && (
              <ReportSheets
                report={report}
                places={places}
                sheet={sheet}
                bookmarks={bookmarks}
                search={search.search}
                onDivision={toPlace}
                onHit={toHit}
                onFigure={toFigure}
                onPoster={(poster) => setSheet({ poster })}
                onClose={close}
              />
            )}
          </Fallback>
        </View>
        <ContentsColumn report={report} onGo={toPlace} />
        {/* Last: when it appears or disappears, Taro does not send what stands before it again. */}
        <ProgressBar />
      </Screen>
    </VisibleRangeContext.Provider>
  )
}
