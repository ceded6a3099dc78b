import type { Division, DivisionKind, Indicator, IndicatorKind, Paragraph, ParagraphRole, Report, Span } from './types'

/*
 * Reports as they lie in the package: a third smaller than the tree, for what follows from the rest is left out: the
 * names of keys, the words of a figure (a slice of its paragraph), and ids, which follow from the numbering.
 */

/** 12998余次 as [235, 7, '专题研讨学、个人自主学', 0, 12998, '次', { qualifier: 'moreThan' }]. */
type PackedIndicator = [
  start: number,
  length: number,
  label: string,
  kind: number,
  value: number,
  unit: string,
  rest?: Omit<Indicator, 'id' | 'span' | 'text' | 'label' | 'kind' | 'value' | 'unit'>,
]
type PackedParagraph = [text: string, role: number, line: number, offset: number, ...indicators: PackedIndicator[]]
/** `id` is what follows the parent's: 2 for s1.3.2. */
type PackedDivision = [
  id: string,
  kind: number,
  markerEnd: number,
  heading: Span,
  paragraphs: PackedParagraph[],
  children?: PackedDivision[],
]

/** A report as JSON of arrays; `unpackReport` makes the tree again, equal to the last field. */
export interface PackedReport extends Omit<Report, 'front' | 'preamble' | 'sections' | 'back'> {
  front: PackedParagraph[]
  preamble: PackedParagraph[]
  sections: PackedDivision[]
  back: PackedParagraph[]
}

// The places in these lists stand in the packed form.
const ROLES: readonly ParagraphRole[] = [
  'body',
  'heading',
  'title',
  'note',
  'salutation',
  'bullet',
  'table',
  'attachment',
  'signature',
]
const DIVISIONS: readonly DivisionKind[] = ['section', 'subsection', 'item']
const INDICATORS: readonly IndicatorKind[] = ['count', 'rate', 'change', 'money', 'rank', 'other']

/** Packs a compiled report. At build time. */
export function packReport(report: Report): PackedReport {
  const { front, preamble, sections, back, ...rest } = report
  return {
    ...rest,
    front: front.map(packParagraph),
    preamble: preamble.map(packParagraph),
    sections: sections.map((section) => packDivision(section, '')),
    back: back.map(packParagraph),
  }
}

function packDivision(division: Division, above: string): PackedDivision {
  const { id, kind, marker, heading, paragraphs, children } = division
  const packed: PackedDivision = [
    id.slice(above.length),
    DIVISIONS.indexOf(kind),
    marker[1],
    heading,
    paragraphs.map(packParagraph),
  ]
  if (children.length > 0) packed.push(children.map((child) => packDivision(child, `${id}.`)))
  return packed
}

function packParagraph({ text, role, line, offset, indicators }: Paragraph): PackedParagraph {
  return [text, ROLES.indexOf(role), line, offset, ...indicators.map(packIndicator)]
}

function packIndicator({ id, span, text, label, kind, value, unit, ...rest }: Indicator): PackedIndicator {
  const packed: PackedIndicator = [span[0], span[1] - span[0], label, INDICATORS.indexOf(kind), value, unit]
  if (Object.keys(rest).length > 0) packed.push(rest)
  return packed
}

/** The tree that was packed. */
export function unpackReport(packed: PackedReport): Report {
  let outside = 0
  const unpackOutside = (paragraph: PackedParagraph) => {
    const id = `p${++outside}`
    return unpackParagraph(paragraph, id, figureIds(id))
  }
  return {
    ...packed,
    front: packed.front.map(unpackOutside),
    preamble: packed.preamble.map(unpackOutside),
    sections: packed.sections.map((section) => unpackDivision(section, '')),
    back: packed.back.map(unpackOutside),
  }
}

function unpackDivision(packed: PackedDivision, above: string): Division {
  const [tail, kind, markerEnd, heading, paragraphs, children = []] = packed
  const id = above + tail
  const nextId = figureIds(id)
  return {
    id,
    kind: DIVISIONS[kind],
    marker: [0, markerEnd],
    heading,
    paragraphs: paragraphs.map((paragraph, i) => unpackParagraph(paragraph, `${id}p${i + 1}`, nextId)),
    children: children.map((child) => unpackDivision(child, `${id}.`)),
  }
}

function unpackParagraph(packed: PackedParagraph, id: string, nextId: () => string): Paragraph {
  const [text, role, line, offset, ...indicators] = packed
  return {
    id,
    role: ROLES[role],
    text,
    indicators: indicators.map(([start, length, label, kind, value, unit, rest]) => ({
      id: nextId(),
      span: [start, start + length],
      text: text.slice(start, start + length),
      label,
      kind: INDICATORS[kind],
      value,
      unit,
      ...rest,
    })),
    line,
    offset,
  }
}

/** s1.6.1f1, s1.6.1f2 …: figures are counted over all paragraphs of their division. */
function figureIds(owner: string): () => string {
  let count = 0
  return () => `${owner}f${++count}`
}
