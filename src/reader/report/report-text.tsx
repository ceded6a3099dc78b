import { View } from '@tarojs/components'
import { memo, useContext } from 'react'
import { useFirstScreen } from '@/platform/first-screen'
import { oncePerTap } from '@/platform/once-per-tap'
import { hasScrollAnchoring } from '@/platform/scroll-anchoring'
import { tapProps } from '@/platform/tap-props'
import { mastheadLines } from '@/report/masthead-lines'
import type { Place } from '@/report/places'
import { foldsOf, PREAMBLE } from '@/report/places'
import type { Report } from '@/report/types'
import { allFigures } from '@/report/walk'
import { VisibleRangeContext } from '../virtual-list/use-visible-range'
import { VirtualList } from '../virtual-list/virtual-list'
import { words } from '../words'
import { Colophon } from './colophon'
import { KeyFigures } from './key-figures'
import { Masthead } from './masthead'
import { OlderReport } from './older-report'
import type { Published } from './published'
import { reportBlocks } from './report-blocks'
import { YearChips } from './year-chips'

interface ReportTextProps {
  report: Report
  places: ReadonlyMap<string, Place>
  expanded: ReadonlySet<string>
  /** Whether all is drawn at once, instead of the first screen first. */
  isWhole: boolean
  onToggle: (id: string) => void
  /** Leaves exactly these divisions open. */
  onSetAll: (ids: readonly string[]) => void
  onFigure: (id: string) => void
  /** Every report that can be opened from here, newest first. */
  published: readonly Published[]
  /** Opens another year's report. */
  onYear: (other: Published) => void
}

/** The whole report from masthead to colophon, its subsections folded. */
export const ReportText = memo(function ReportText(props: ReportTextProps) {
  const { report, places, expanded, isWhole, onToggle, onSetAll, onFigure, published, onYear } = props
  const range = useContext(VisibleRangeContext)
  const folds = foldsOf(report).map(({ id }) => id)
  // What stands before the first fold fills a phone's screen, so that alone is drawn first. Not for a reader who comes
  // back: then folds are open, or there is a jump.
  const first = useFirstScreen(!range && !isWhole && folds.length > 0 && !folds.some((id) => expanded.has(id)))
  const allOpen = folds.every((id) => expanded.has(id))
  // The preamble, once opened, stays open.
  const afterToggle = allOpen ? [PREAMBLE].filter((id) => expanded.has(id)) : [PREAMBLE, ...folds]
  const figures = allFigures(report).length
  const meta = [report.issuer, words.report.vintage(report.year), figures > 0 && words.report.figures(figures)]
  const onAll = () => onSetAll(afterToggle)
  const toggleAll = (
    // No hover-class: its words change as soon as it is tapped, and every byte of the first screen counts.
    <View className='all' {...tapProps(onAll)} hoverClass={undefined} ariaRole='button' onClick={oncePerTap(onAll)}>
      {allOpen ? words.report.collapseAll : words.report.expandAll}
    </View>
  )
  const blocks = reportBlocks({ report, expanded, onToggle, action: toggleAll })
  const firstFold = blocks.findIndex(({ id }) => id === folds[0])
  return (
    // Where useVisibleRange keeps the text in its place, the browser must not correct the scroll position as well.
    <View className={range && !hasScrollAnchoring() ? 'page unanchored' : 'page'} ariaRole='main'>
      {published.length > 1 && <OlderReport report={report} newest={published[0]} onOpen={onYear} />}
      <Masthead title={report.title} meta={meta.filter(Boolean).join(' · ')} lines={mastheadLines(report)} />
      <YearChips report={report} published={published} onOpen={onYear} />
      <KeyFigures report={report} places={places} onFigure={onFigure} />
      <VirtualList blocks={first ? blocks.slice(0, firstFold) : blocks} />
      {!first && <Colophon report={report} />}
    </View>
  )
})
