import { View } from '@tarojs/components'
import { memo, useContext } from 'react'
import { useFirstScreen } from '@/platform/first-screen'
import { hasScrollAnchoring } from '@/platform/scroll-anchoring'
import type { Place } from '@/report/places'
import { foldsOf } from '@/report/places'
import type { Report } from '@/report/types'
import { allFigures } from '@/report/walk'
import { Pressable } from '../ui/pressable'
import { VisibleRangeContext } from '../virtual-list/use-visible-range'
import { VirtualList } from '../virtual-list/virtual-list'
import { words } from '../words'
import { Colophon } from './colophon'
import { KeyFigures } from './key-figures'
import { Masthead } from './masthead'
import { reportBlocks } from './report-blocks'

interface ReportTextProps {
  report: Report
  places: ReadonlyMap<string, Place>
  expanded: ReadonlySet<string>
  onToggle: (id: string) => void
  /** Leaves exactly these divisions open. */
  onSetAll: (ids: readonly string[]) => void
  onFigure: (id: string) => void
}

/** The whole report from masthead to colophon, its subsections folded. */
export const ReportText = memo(function ReportText(props: ReportTextProps) {
  const { report, places, expanded, onToggle, onSetAll, onFigure } = props
  const range = useContext(VisibleRangeContext)
  const folds = foldsOf(report).map(({ id }) => id)
  // What stands before the first fold fills a phone's screen, so that alone is drawn first. Not for a reader who comes
  // back: then folds are open.
  const first = useFirstScreen(!range && folds.length > 0 && expanded.size === 0)
  const allOpen = folds.every((id) => expanded.has(id))
  const meta = [report.issuer, words.report.vintage(report.year), words.report.figures(allFigures(report).length)]
  const toggleAll = (
    <Pressable className='all' onTap={() => onSetAll(allOpen ? [] : folds)}>
      {allOpen ? words.report.collapseAll : words.report.expandAll}
    </Pressable>
  )
  const blocks = reportBlocks({ report, expanded, onToggle, action: toggleAll })
  const firstFold = blocks.findIndex(({ id }) => id === folds[0])
  return (
    // Where useVisibleRange keeps the text in its place, the browser must not correct the scroll position as well.
    <View className={range && !hasScrollAnchoring() ? 'page unanchored' : 'page'} ariaRole='main'>
      <Masthead title={report.title} meta={meta.filter(Boolean).join(' · ')} />
      <KeyFigures report={report} places={places} onFigure={onFigure} />
      <VirtualList blocks={first ? blocks.slice(0, firstFold) : blocks} />
      {!first && <Colophon report={report} />}
    </View>
  )
})
