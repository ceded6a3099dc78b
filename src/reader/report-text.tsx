import { View } from '@tarojs/components'
import { memo } from 'react'
import type { Place } from '@/report/places'
import { foldsOf } from '@/report/places'
import type { Paragraph, Report } from '@/report/types'
import { Colophon } from './colophon'
import { KeyFigures } from './key-figures'
import { Masthead } from './masthead'
import { Prose } from './prose'
import { SectionView } from './section-view'
import { Tappable } from './tappable'
import { words } from './words'

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
  const folds = foldsOf(report).map(({ id }) => id)
  const allOpen = folds.every((id) => expanded.has(id))
  const toggleAll = (
    <Tappable className='all' onTap={() => onSetAll(allOpen ? [] : folds)}>
      {allOpen ? words.collapseAll : words.expandAll}
    </Tappable>
  )
  return (
    <View className='page' ariaRole='main'>
      <Masthead report={report} />
      <KeyFigures report={report} places={places} onFigure={onFigure} />
      {[...report.front, ...report.preamble].map(drawParagraph)}
      {report.sections.map((section, i) => (
        <SectionView
          key={section.id}
          report={report}
          section={section}
          expanded={expanded}
          onToggle={onToggle}
          action={i === 0 && toggleAll}
        />
      ))}
      {report.back.map(drawParagraph)}
      <Colophon report={report} />
    </View>
  )
})

function drawParagraph(paragraph: Paragraph) {
  return (
    <Prose
      key={paragraph.id}
      paragraph={paragraph}
      className={paragraph.role === 'body' ? undefined : `prose ${paragraph.role}`}
    />
  )
}
