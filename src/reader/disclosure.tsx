import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import { anchorOf } from '@/report/anchor'
import { leadOf } from '@/report/lead'
import { previewOf } from '@/report/preview'
import type { Division, Report } from '@/report/types'
import { indicatorsOf, markerOf } from '@/report/walk'
import { widen } from '@/report/widen'
import { DivisionBody } from './division-body'
import { Pieces } from './pieces'
import { useReading } from './reading'
import { Tappable } from './tappable'
import { words } from './words'

interface DisclosureProps {
  report: Report
  division: Division
  expanded: boolean
  onToggle: (id: string) => void
}

/** A division that folds: its header always, its text when expanded. */
export const Disclosure = memo(function Disclosure(props: DisclosureProps) {
  const { report, division, expanded, onToggle } = props
  const first = division.paragraphs[0]
  const [, leadEnd] = leadOf(division)
  const { flash } = useReading()
  const summary = summaryOf(division)
  return (
    <View
      className={`fold${expanded ? ' open' : ''}${flash === division.id ? ' flash' : ''}`}
      id={anchorOf(division.id)}
    >
      <View ariaRole='heading' aria-level={division.kind === 'section' ? 2 : 3}>
        <Tappable className='fold-head' aria-expanded={expanded} onTap={() => onToggle(division.id)}>
          <Text className='fold-marker'>{widen(markerOf(division))}</Text>
          <Pieces paragraph={first} within={[division.marker[1], leadEnd]} />
          {summary && (
            <Text className='fold-summary'>
              {summary}　
              {previewOf(report, division).map((indicator) => (
                <Text key={indicator.id} className='preview'>
                  {indicator.text}
                </Text>
              ))}
            </Text>
          )}
        </Tappable>
      </View>
      {/* A wrapper of its own: without it, opening would send the header again. */}
      <View>{expanded && <DivisionBody division={division} />}</View>
    </View>
  )
})

function summaryOf(division: Division): string {
  const items = division.children.length
  const figures = indicatorsOf(division).length
  return [items > 0 && words.items(items), figures > 0 && words.figures(figures)].filter(Boolean).join(' · ')
}
