import { View } from '@tarojs/components'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { terms } from '@/glossary'
import { ImageCanvas } from '@/platform/draw-image'
import { onReportRequest } from '@/platform/navigate'
import { divisionAt } from '@/report/anchor'
import { placesOf } from '@/report/places'
import { useBookmarks } from '../bookmarks/use-bookmarks'
import type { ReadAddress } from '../navigation/address/read-address'
import { type OpenSheet, subjectOf } from '../navigation/open-sheet'
import { ProgressBar } from '../navigation/progress-bar'
import { ReaderBar } from '../navigation/reader-bar'
import { useLeadTo } from '../navigation/use-navigate-to'
import { useOpening } from '../navigation/use-opening'
import { useRememberPlace } from '../navigation/use-remember-place'
import { useFind } from '../search/use-search'
import { Screen } from '../settings/screen'
import { useSettings } from '../settings/settings'
import { useSharing } from '../share/use-sharing'
import { termSpansIn } from '../terms/term-spans-of'
import { Fallback } from '../ui/fallback'
import { notify } from '../ui/notice'
import { NearContext } from '../virtual-list/use-visible-range'
import { words } from '../words'
import { PlainText } from './plain-text'
import { ReportChips } from './report-chips'
import { ReportSheets, usePartsAhead } from './report-parts'
import { ReportText } from './report-text'
import { NO_TERMS, type Reading, ReadingContext } from './text-context'
import { useView } from './use-view'

/** The report, to be read: its text, the bar, and what lies over them. `opened` is what the page was opened with. */
export function ReportReader({ opened }: { opened: ReadAddress }) {
  const { report } = opened
  const places = useMemo(() => placesOf(report), [report])
  const { expanded, toggle, setAll, near, jump } = useView(report, places)
  const { jumpTo, flash } = jump
  const find = useFind(report)
  const [sheet, setSheet] = useState<OpenSheet>()
  const bookmarks = useBookmarks(report.id)
  usePartsAhead()
  const close = useCallback(() => setSheet(undefined), [])
  const fail = () => {
    notify(words.notShown)
    close() // so that the same sheet can be asked for again
  }
  const { terms: showTerms } = useSettings()
  const termsIn = useMemo(() => termSpansIn(report, terms), [report])
  const here = useRememberPlace(report.id, expanded, jump.target, () => showHere())
  const view = () => {
    const subject = subjectOf(sheet)
    if (subject) return { at: subject }
    if (find.find) return { at: find.find.hits[find.find.at].divisionId ?? undefined, query: find.find.query }
    return { at: divisionAt(report, here.current?.anchor)?.id }
  }
  const showHere = useSharing({ report, places, view, subject: subjectOf(sheet) })

  const { toPlace, toFigure, toHit, toQuery } = useLeadTo({ places, find, setSheet, jumpTo })
  const opening = useOpening({ opened, setAll, jumpTo, takeUp: jump.takeUp, openFind: toQuery })
  useEffect(
    () =>
      onReportRequest(({ at, sheet: asked }) => {
        if (at) toPlace(at)
        if (asked) setSheet(asked === 'search' ? { search: '' } : asked)
      }),
    [toPlace],
  )

  const reading = useMemo(
    (): Reading => ({
      openFigure: (figure) => setSheet({ figure }),
      openTerm: (term) => setSheet({ term }),
      openDivision: (division) => setSheet({ division }),
      flash,
      termsIn: showTerms ? termsIn : NO_TERMS,
      ...find.lit,
    }),
    [flash, find.lit, showTerms, termsIn],
  )

  return (
    <NearContext.Provider value={near}>
      <Screen>
        <Fallback instead={<PlainText report={report} />}>
          <ReadingContext.Provider value={reading}>
            <ReportText
              report={report}
              places={places}
              expanded={expanded}
              onToggle={toggle}
              onSetAll={setAll}
              onFigure={reading.openFigure}
            />
          </ReadingContext.Provider>
        </Fallback>
        <ReaderBar
          current='report'
          report={report}
          onContents={() => setSheet('contents')}
          onSearch={() => setSheet({ search: '' })}
          onDisplay={() => setSheet('display')}
        />
        {/* Wrappers of their own: a sheet or chip as a sibling of the text would send the whole text again. */}
        <View className='chips'>
          <Fallback instead={null}>
            <ReportChips report={report} jump={jump} find={find} opening={opening} onHit={toHit} />
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
                search={find.search}
                onDivision={toPlace}
                onHit={toHit}
                onFigure={toFigure}
                onPoster={(poster) => setSheet({ poster })}
                onClose={close}
              />
            )}
          </Fallback>
        </View>
        {/* Last, so that it can come and go without sending what stands before it. */}
        <ProgressBar />
      </Screen>
    </NearContext.Provider>
  )
}
