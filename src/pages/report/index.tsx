import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useCallback, useMemo, useState } from 'react'
import { BottomBar } from '@/reader/bottom-bar'
import { Fallback } from '@/reader/fallback'
import { PlainText } from '@/reader/plain-text'
import { type Reading, ReadingContext } from '@/reader/reading'
import { type OpenSheet, ReportSheets } from '@/reader/report-sheets'
import { ReportText } from '@/reader/report-text'
import { Screen } from '@/reader/screen'
import { useExpanded } from '@/reader/use-expanded'
import { useJump } from '@/reader/use-jump'
import { words } from '@/reader/words'
import { placesOf } from '@/report/places'
import { findReport, reports } from '@/reports'
import './index.scss'

const NO_TERMS: Reading['terms'] = new Map()
const NO_HITS: Reading['hits'] = new Map()

/** The report, to be read. */
export default function ReportPage() {
  const report = findReport(useRouter().params.report) ?? reports[0]
  const places = useMemo(() => placesOf(report), [report])
  const { expanded, toggle, open, setAll } = useExpanded()
  const { jumpTo, flash } = useJump(report, open)
  const [sheet, setSheet] = useState<OpenSheet>()
  const close = useCallback(() => setSheet(undefined), [])
  const openFigure = useCallback((figure: string) => setSheet({ figure }), [])
  const reading = useMemo(() => ({ openFigure, flash, terms: NO_TERMS, hits: NO_HITS }), [openFigure, flash])
  const jump = (id: string) => {
    close()
    jumpTo(id)
  }

  return (
    <Screen>
      <Fallback instead={<PlainText report={report} />}>
        <ReadingContext.Provider value={reading}>
          <ReportText
            report={report}
            places={places}
            expanded={expanded}
            onToggle={toggle}
            onSetAll={setAll}
            onFigure={openFigure}
          />
        </ReadingContext.Provider>
      </Fallback>
      <BottomBar
        tabs={[
          { icon: 'contents', name: words.contents, onTap: () => setSheet('contents') },
          { icon: 'display', name: words.display, onTap: () => setSheet('display') },
        ]}
      />
      {/* A wrapper of its own: a sheet as a sibling of the page would send the whole page again. */}
      <View>
        <Fallback instead={null}>
          <ReportSheets report={report} places={places} sheet={sheet} onJump={jump} onClose={close} />
        </Fallback>
      </View>
    </Screen>
  )
}
