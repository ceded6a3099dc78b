import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useCallback, useMemo, useState } from 'react'
import { scrollToAnchor } from '@/platform/scroll-to-anchor'
import { BottomBar } from '@/reader/bottom-bar'
import { Colophon } from '@/reader/colophon'
import { KeyFigures } from '@/reader/key-figures'
import { Masthead } from '@/reader/masthead'
import { Prose } from '@/reader/prose'
import { Screen } from '@/reader/screen'
import { SectionView } from '@/reader/section-view'
import { ContentsSheet } from '@/reader/sheet/contents-sheet'
import { DisplaySheet } from '@/reader/sheet/display-sheet'
import { FigureSheet } from '@/reader/sheet/figure-sheet'
import { Tappable } from '@/reader/tappable'
import { useExpanded } from '@/reader/use-expanded'
import { words } from '@/reader/words'
import { anchorOf } from '@/report/anchor'
import { foldOf, foldsOf, placesOf } from '@/report/places'
import { findReport, reports } from '@/reports'
import './index.scss'

type OpenSheet = 'contents' | 'display' | { figure: string }

/** The report, to be read: masthead, key figures, preamble, and the sections that unfold. */
export default function ReportPage() {
  const report = findReport(useRouter().params.report) ?? reports[0]
  const places = useMemo(() => placesOf(report), [report])
  const folds = useMemo(() => foldsOf(report).map(({ id }) => id), [report])
  const { expanded, toggle, setAll } = useExpanded()
  const [sheet, setSheet] = useState<OpenSheet>()
  const openFigure = useCallback((figure: string) => setSheet({ figure }), [])
  const close = useCallback(() => setSheet(undefined), [])
  const figure = typeof sheet === 'object' ? places.get(sheet.figure) : undefined
  const allOpen = folds.every((id) => expanded.has(id))

  const goTo = (id: string) => {
    close()
    const fold = foldOf(report, id)
    if (fold && !expanded.has(fold.id)) toggle(fold.id)
    scrollToAnchor(anchorOf(id))
  }

  return (
    <Screen>
      <View className='page'>
        <Masthead report={report} />
        <KeyFigures report={report} places={places} onFigure={openFigure} />
        {[...report.front, ...report.preamble].map((paragraph) => (
          <Prose key={paragraph.id} paragraph={paragraph} onFigure={openFigure} />
        ))}
        {report.sections.map((section, i) => (
          <SectionView
            key={section.id}
            report={report}
            section={section}
            expanded={expanded}
            onToggle={toggle}
            onFigure={openFigure}
            action={
              i === 0 && (
                <Tappable className='all' onTap={() => setAll(allOpen ? [] : folds)}>
                  {allOpen ? words.collapseAll : words.expandAll}
                </Tappable>
              )
            }
          />
        ))}
        {report.back.map((paragraph) => (
          <Prose key={paragraph.id} paragraph={paragraph} onFigure={openFigure} />
        ))}
        <Colophon report={report} />
      </View>
      <BottomBar
        tabs={[
          { icon: 'contents', name: words.contents, onTap: () => setSheet('contents') },
          { icon: 'display', name: words.display, onTap: () => setSheet('display') },
        ]}
      />
      {/* A wrapper of its own: a sheet as a sibling of the page would send the whole page again. */}
      <View>
        {sheet === 'contents' && <ContentsSheet report={report} onGo={goTo} onClose={close} />}
        {sheet === 'display' && <DisplaySheet onClose={close} />}
        {figure && <FigureSheet place={figure} places={places} onClose={close} />}
      </View>
    </Screen>
  )
}
