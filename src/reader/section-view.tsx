import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { anchorOf } from '@/report/anchor'
import { leadOf } from '@/report/lead'
import { isFold } from '@/report/places'
import type { Division, Report } from '@/report/types'
import { Disclosure } from './disclosure'
import { DivisionProse, Item } from './division-body'
import { Pieces } from './pieces'
import { useReading } from './reading'

interface SectionViewProps {
  report: Report
  section: Division
  expanded: ReadonlySet<string>
  onToggle: (id: string) => void
  /** Stands at the end of the heading's line. */
  action?: ReactNode
}

/** A section: its heading, its own text, its subsections as disclosures; or one disclosure where it has none. */
export function SectionView({ report, section, expanded, onToggle, action }: SectionViewProps) {
  const { flash } = useReading()
  const disclosure = (division: Division) => (
    <Disclosure
      key={division.id}
      report={report}
      division={division}
      expanded={expanded.has(division.id)}
      onToggle={onToggle}
    />
  )
  if (isFold(section)) return disclosure(section)
  const heading = (
    <View className={flash === section.id ? 'section-name flash' : 'section-name'} ariaRole='heading' aria-level={2}>
      <Pieces paragraph={section.paragraphs[0]} within={leadOf(section)} />
    </View>
  )
  return (
    <View className='section' id={anchorOf(section.id)}>
      {action ? (
        <View className='section-head'>
          {heading}
          {action}
        </View>
      ) : (
        heading
      )}
      <DivisionProse division={section} />
      {section.children.map((child) => (isFold(child) ? disclosure(child) : <Item key={child.id} division={child} />))}
    </View>
  )
}
