import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { isFold } from '@/report/places'
import type { Division, Paragraph, Report } from '@/report/types'
import { paragraphsOf } from '@/report/walk'
import type { Block } from '../virtual-list/block'
import { Disclosure } from './disclosure'
import { itemBlock, ownBlocks } from './division-body'
import { Prose } from './prose'
import { SectionHeading } from './section-heading'
import { bodyHeight, foldHeight, proseHeight, weightOf } from './text-height'

interface ReportBlocks {
  report: Report
  /** Ids of the divisions that are open; none by default. */
  expanded?: ReadonlySet<string>
  onToggle?: (id: string) => void
  /** Drawn beside the first section's heading. */
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
      headingBlock(section, i === 0 && action),
      ...ownBlocks(section),
      ...section.children.map((child) => (isFold(child) ? fold(child) : itemBlock(child))),
    ]
  }
  return [
    ...[...report.frontMatter, ...report.preamble].map(outerBlock),
    ...report.sections.flatMap(sectionBlocks),
    ...report.backMatter.map(outerBlock),
  ]
}

function headingBlock(section: Division, action: ReactNode): Block {
  const heading = <SectionHeading key={section.id} section={section} />
  const withAction = (
    <View key={section.id} className='section-head'>
      {heading}
      {action}
    </View>
  )
  return {
    id: section.id,
    weight: 4,
    height: ({ size }) => size * 1.6 + 20,
    draw: () => (action ? withAction : heading),
  }
}

/** A paragraph before or after all sections. */
function outerBlock(paragraph: Paragraph): Block {
  const { id, role, text } = paragraph
  return {
    id,
    weight: weightOf([paragraph]),
    height: (type) => proseHeight(text.length, type),
    draw: () => <Prose key={id} paragraph={paragraph} className={role === 'body' ? undefined : `prose ${role}`} />,
  }
}
