import { View } from '@tarojs/components'
import { memo, useContext } from 'react'
import { useFirstScreen } from '@/platform/first-screen'
import { keepsPlace } from '@/platform/scroll-anchoring'
import type { Place } from '@/report/places'
import { foldsOf } from '@/report/places'
import type { Report } from '@/report/types'
import { allFigures } from '@/report/walk'
import { Tappable } from '../ui/pressable'
import { NearContext } from '../virtual-list/use-visible-range'
import { Stretches } from '../virtual-list/virtual-list'
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

/** The report from masthead to colophon: the published text whole, its subsections folded. */
export const ReportText = memo(function ReportText(props: ReportTextProps) {
  const { report, places, expanded, onToggle, onSetAll, onFigure } = props
  const near = useContext(NearContext)
  const folds = foldsOf(report).map(({ id }) => id)
  // On a phone, what stands before the first fold fills the screen; nothing is open unless the reader comes back.
  const first = useFirstScreen(!near && folds.length > 0 && expanded.size === 0)
  const allOpen = folds.every((id) => expanded.has(id))
  const meta = [report.issuer, words.vintage(report.year), words.figures(allFigures(report).length)]
  const toggleAll = (
    <Tappable className='all' onTap={() => onSetAll(allOpen ? [] : folds)}>
      {allOpen ? words.collapseAll : words.expandAll}
    </Tappable>
  )
  const blocks = reportBlocks({ report, expanded, onToggle, action: toggleAll })
  const firstFold = blocks.findIndex(({ id }) => id === folds[0])
  return (
    // What stays in place by itself must not be moved by two.
    <View className={near && !keepsPlace() ? 'page unanchored' : 'page'} ariaRole='main'>
      <Masthead title={report.title} meta={meta.filter(Boolean).join(' · ')} />
      <KeyFigures report={report} places={places} onFigure={onFigure} />
      <Stretches blocks={first ? blocks.slice(0, firstFold) : blocks} />
      {!first && <Colophon report={report} />}
    </View>
  )
})
