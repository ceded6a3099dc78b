import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Clamp } from '@/platform/clamp'
import { mastheadLines } from '@/report/masthead-lines'
import { isFold, PREAMBLE, preambleFolds } from '@/report/places'
import type { Division, Report } from '@/report/types'
import { paragraphsOf } from '@/report/walk'
import type { Block } from '../virtual-list/block'
import { words } from '../words'
import { Disclosure } from './disclosure'
import { itemBlock, ownBlocks } from './division-body'
import { SectionHeading } from './section-heading'
import { textBlocks } from './text-blocks'
import { bodyHeight, foldHeight, weightOf } from './text-height'

interface ReportBlocks {
  report: Report
  /** Ids of the divisions that are open; none by default. */
  expanded?: ReadonlySet<string>
  onToggle?: (id: string) => void
  /** Drawn beside the first section's heading. */
  action?: ReactNode
}

const NONE: ReadonlySet<string> = new Set()

/** Lines of a closed preamble; _preamble.scss cuts it there. */
const CLAMPED_LINES = 3

/**
 * The published text below the masthead as blocks, in order: paragraphs, headings of sections, the sections' own lines,
 * and subsections as disclosures; a section without subsections is a disclosure itself.
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
    ...textBlocks(mastheadLines(report).rest),
    ...preambleBlocks(report, expanded.has(PREAMBLE), () => onToggle(PREAMBLE)),
    ...report.sections.flatMap(sectionBlocks),
    ...textBlocks(report.backMatter),
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

/** What stands before the sections; a long one shows its first lines until it is opened. */
function preambleBlocks(report: Report, open: boolean, onOpen: () => void): Block[] {
  const blocks = textBlocks(report.preamble)
  if (!preambleFolds(report)) return blocks
  return [
    {
      id: report.preamble[0].id,
      holds: report.preamble.map(({ id }) => id),
      weight: weightOf(report.preamble) + 3,
      height: (type) =>
        open ? blocks.reduce((sum, block) => sum + block.height(type), 0) : type.size * 1.78 * CLAMPED_LINES + 44,
      draw: () => (
        <Clamp key={PREAMBLE} open={open} label={words.report.openPreamble} onOpen={onOpen}>
          {blocks.map(({ draw }) => draw())}
        </Clamp>
      ),
    },
  ]
}
