import type { Division, DivisionKind, Paragraph, ParagraphRole, Report } from '../report/types'
import type { Block } from './blocks'
import type { EdgeLine } from './front-matter'
import { findHeading } from './heading'

/** The four parts of a report that hold its text: what stands before, in and after its sections, in reading order. */
export type Tree = Pick<Report, 'frontMatter' | 'preamble' | 'sections' | 'backMatter'>

/** A division that may still grow. */
interface Open {
  division: Division
  marker: BlockMarker
  beginsLine: boolean
}

type BlockMarker = NonNullable<Block['marker']>

/** Gives every line and block its place. A block without a marker belongs to the division before it. */
export function buildTree(
  frontMatter: readonly EdgeLine[],
  blocks: readonly Block[],
  backMatter: readonly EdgeLine[],
): Tree {
  const firstMarked = blocks.findIndex(({ marker }) => marker)
  const preamble = firstMarked < 0 ? blocks : blocks.slice(0, firstMarked)
  const outside = [...frontMatter, ...preamble, ...backMatter].map((block, index) =>
    paragraphOf(`p${index + 1}`, block, block.role),
  )
  return {
    frontMatter: outside.slice(0, frontMatter.length),
    preamble: outside.slice(frontMatter.length, frontMatter.length + preamble.length),
    sections: nestDivisions(blocks.slice(preamble.length)),
    backMatter: outside.slice(frontMatter.length + preamble.length),
  }
}

function nestDivisions(blocks: readonly Block[]): Division[] {
  const sections: Division[] = []
  const idFor = idMaker()
  let open: Open[] = []
  for (const block of blocks) {
    const { marker, beginsLine } = block
    if (marker) {
      open = ancestorsOf(marker, beginsLine, open)
      const parent = open.at(-1)?.division
      const division = divisionOf(idFor(parent, marker), marker, block)
      const siblings = parent?.children ?? sections
      siblings.push(division)
      open.push({ division, marker, beginsLine })
    } else {
      const owner = open[open.length - 1].division
      owner.paragraphs.push(paragraphOf(`${owner.id}p${owner.paragraphs.length + 1}`, block, block.role))
    }
  }
  return sections
}

/** The divisions that stay open at a new marker: none at a section, the section at a subsection, those above its list at an item. */
function ancestorsOf(marker: BlockMarker, beginsLine: boolean, open: readonly Open[]): Open[] {
  const { kind } = marker
  if (kind === 'section') return []
  if (kind === 'subsection') return open.filter(({ division }) => division.kind === 'section')
  // A list inside a line ends with the line: 1. after “…：一是…；二是…。” does not belong to 二是.
  const still = beginsLine ? open.filter((above) => above.division.kind !== 'item' || above.beginsLine) : open
  const list = still.map((above) => above.marker.style).lastIndexOf(marker.style)
  const nests = !beginsLine && marker.number === 1 && list < still.length - 1 && still[list]?.beginsLine
  return list < 0 || nests ? [...still] : still.slice(0, list)
}

function divisionOf(id: string, marker: BlockMarker, block: Block): Division {
  const { kind } = marker
  const heading = findHeading(block.normalized, marker.end, kind)
  const paragraph = paragraphOf(`${id}p1`, block, heading.standsAlone ? 'heading' : 'body')
  return { id, kind, marker: [0, marker.end], heading: heading.span, paragraphs: [paragraph], children: [] }
}

function paragraphOf(id: string, { text, line, offset }: EdgeLine | Block, role: ParagraphRole): Paragraph {
  return { id, role, text, figures: [], line, offset }
}

const LEVEL: Record<DivisionKind, number> = { section: 0, subsection: 1, item: 2 }

/**
 * Names divisions by their numbers from the top, 0 for a level left out, so that a subsection and an item of one section
 * never share a name: s1.3.2 · s2.0.1 for an item straight in section 二 · s0.1 for a subsection before any section.
 * A number used again gets `-2`.
 */
function idMaker(): (parent: Division | undefined, marker: BlockMarker) => string {
  const used = new Map<string, number>()
  return (parent, marker) => {
    const path = parent ? parent.id.split('.') : []
    while (path.length < LEVEL[marker.kind]) path.push(path.length ? '0' : 's0')
    const id = path.length ? `${path.join('.')}.${marker.number}` : `s${marker.number}`
    const times = (used.get(id) ?? 0) + 1
    used.set(id, times)
    return times > 1 ? `${id}-${times}` : id
  }
}
