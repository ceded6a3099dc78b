import { Text } from '@tarojs/components'
import { memo, useContext } from 'react'
import { Fold } from '@/platform/fold'
import { FoldBody } from '@/platform/fold-body'
import { anchorOf } from '@/report/anchor'
import { headingSpan } from '@/report/heading-span'
import { previewOf } from '@/report/preview'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division, Report } from '@/report/types'
import { figuresOf, markerOf } from '@/report/walk'
import { VisibleRangeContext } from '../virtual-list/use-visible-range'
import { words } from '../words'
import { DivisionBody, DivisionMenuButton } from './division-body'
import { HighlightedText } from './highlighted-text'
import { useTextContext } from './text-context'

interface DisclosureProps {
  report: Report
  division: Division
  expanded: boolean
  onToggle: (id: string) => void
}

/** A division that folds: its header, and its text when expanded. */
export const Disclosure = memo(function Disclosure(props: DisclosureProps) {
  const { report, division, expanded, onToggle } = props
  // CSS takes a marker of one character, such as （三） or 二、, for ::first-letter and colours it without an element.
  const shortMarker = /^[（(]?.[）)、.．]$/.test(markerOf(division))
  const { flash } = useTextContext()
  const isWhole = useContext(VisibleRangeContext) === null
  const summary = summaryOf(division)
  const preview = previewOf(report, division)
    .map(({ text }) => text)
    .join(' · ')
  return (
    <Fold
      id={anchorOf(division.id)}
      level={division.kind === 'section' ? 2 : 3}
      headClassName={shortMarker ? 'fold-head' : 'fold-head long'}
      heading={
        <>
          {!shortMarker && <Text className='fold-marker'>{toFullWidthPunctuation(markerOf(division))}</Text>}
          <HighlightedText
            paragraph={division.paragraphs[0]}
            within={[shortMarker ? 0 : division.marker[1], headingSpan(division)[1]]}
          />
        </>
      }
      summary={
        summary && (
          <Text className='facts'>
            {summary}
            {preview && <Text className='shown'>{preview}</Text>}
          </Text>
        )
      }
      expanded={expanded}
      flash={flash === division.id}
      onToggle={() => onToggle(division.id)}
    >
      <FoldBody
        expanded={expanded}
        isWhole={isWhole}
        draw={() => (
          <>
            <DivisionBody division={division} />
            {division.children.length === 0 && <DivisionMenuButton division={division} />}
          </>
        )}
        onFound={() => onToggle(division.id)}
      />
    </Fold>
  )
})

function summaryOf(division: Division): string {
  const items = division.children.length
  const figures = figuresOf(division).length
  return [items > 0 && words.report.items(items), figures > 0 && words.report.figures(figures)]
    .filter(Boolean)
    .join(' · ')
}
