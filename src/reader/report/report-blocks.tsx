import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { isFold } from '@/report/places'
import type { Division, Paragraph, Report } from '@/report/types'
import { paragraphsOf } from '@/report/walk'
import { type Block, bodyHeight, foldHeight, proseHeight, weightOf } from '../virtual-list/block'
import { Disclosure } from './disclosure'
import { itemBlock, ownBlocks } from './division-body'
import { Prose } from './prose'
import { SectionName } from './section-heading'

interface ReportBlocks {
  report: Report
  /** Ids of the divisions that are open; none by default. */
  expanded?: ReadonlySet<string>
  onToggle?: (id: string) => void
  /** Stands at the end of the first section's heading. */
  action?: ReactNode
}

const NONE: ReadonlySet<string> = new Set()

/**
 * The published text as blocks, in order: paragraphs, headings of sections, the sections' own lines, and subsections as
 * disclosures; a section without subsections is a disclosure itself.
 */
export function reportBlocks({ report, expanded = NONE, onToggle = () => {}, action }: ReportBlocks): Block[] {
  const fold = (division: Division): Block => ({
    id: division.id,
    weight: weightOf(paragraphsOf(division)) + 4,
    height: (type) => foldHeight(division, type) + (expanded.has(division.id) ? bodyHeight(division, type) : 0),
    draw: () => (
      <Disclosure
        key={division.id}
        report={report}
        division={division}
        expanded={expanded.has(division.id)}
        onToggle={onToggle}
      />
    ),
  })
  const sectionBlocks = (section: Division, i: number): Block[] => {
    if (isFold(section)) return [fold(section)]
    return [
      nameBlock(section, i === 0 && action),
      ...ownBlocks(section),
      ...section.children.map((child) => (isFold(child) ? fold(child) : itemBlock(child))),
    ]
  }
  return [
    ...[...report.frontMatter, ...report.preamble].map(edgeBlock),
    ...report.sections.flatMap(sectionBlocks),
    ...report.backMatter.map(edgeBlock),
  ]
}

function nameBlock(section: Division, action: ReactNode): Block {
  const name = <SectionName key={section.id} section={section} />
  const headed = (
    <View key={section.id} className='section-head'>
      {name}
      {action}
    </View>
  )
  return { id: section.id, weight: 4, height: ({ size }) => size * 1.6 + 20, draw: () => (action ? headed : name) }
}

/** A paragraph that stands before or after all sections. */
function edgeBlock(paragraph: Paragraph): Block {
  const { id, role, text } = paragraph
  return {
    id,
    weight: weightOf([paragraph]),
    height: (type) => proseHeight(text.length, type),
    draw: () => <Prose key={id} paragraph={paragraph} className={role === 'body' ? undefined : `prose ${role}`} />,
  }
}
