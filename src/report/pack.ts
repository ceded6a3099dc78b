import type { Division, DivisionKind, Figure, FigureKind, Paragraph, ParagraphRole, Report, Span } from './types'

/*
 * The form in which reports are stored in the package, a third smaller than the tree. It leaves out whatever can be
 * derived: the names of keys, the text of a figure (a slice of its paragraph), and ids, which follow from the
 * numbering.
 */

/** 12998余次 as [235, 7, '专题研讨学、个人自主学', 0, '次', { qualifier: 'moreThan' }]; `value` where it is not as printed. */
type PackedFigure = [
  start: number,
  length: number,
  label: string,
  kind: number,
  unit: string,
  rest?: Partial<Omit<Figure, 'id' | 'span' | 'text' | 'label' | 'kind' | 'unit'>>,
]
/** `lines` is the number of lines from the paragraph before it: nearly always 1. */
type PackedParagraph = [text: string, role: number, lines: number, offset: number, ...figures: PackedFigure[]]
/** `id` is the part after the parent's id: 2 for s1.3.2. */
type PackedDivision = [
  id: string,
  kind: number,
  markerEnd: number,
  heading: Span,
  paragraphs: PackedParagraph[],
  children?: PackedDivision[],
]

/** A report as JSON of arrays. `unpackReport` restores the tree, equal in every field. */
export interface PackedReport extends Omit<Report, 'frontMatter' | 'preamble' | 'sections' | 'backMatter'> {
  frontMatter: PackedParagraph[]
  preamble: PackedParagraph[]
  sections: PackedDivision[]
  backMatter: PackedParagraph[]
}

// The packed form contains indices into these lists.
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
const DIVISION_KINDS: readonly DivisionKind[] = ['section', 'subsection', 'item']
const FIGURE_KINDS: readonly FigureKind[] = ['count', 'rate', 'change', 'money', 'rank', 'other']

/** Packs a compiled report. At build time. */
export function packReport(report: Report): PackedReport {
  const { frontMatter, preamble, sections, backMatter, ...rest } = report
  let above = 0
  const packParagraph = ({ text, role, line, offset, figures }: Paragraph): PackedParagraph => {
    const lines = line - above
    above = line
    return [text, ROLES.indexOf(role), lines, offset, ...figures.map(packFigure)]
  }
  const packDivision = (division: Division, parent: string): PackedDivision => {
    const { id, kind, marker, heading, paragraphs, children } = division
    const own = paragraphs.map(packParagraph)
    const packed: PackedDivision = [id.slice(parent.length), DIVISION_KINDS.indexOf(kind), marker[1], heading, own]
    if (children.length > 0) packed.push(children.map((child) => packDivision(child, `${id}.`)))
    return packed
  }
  return {
    ...rest,
    frontMatter: frontMatter.map(packParagraph),
    preamble: preamble.map(packParagraph),
    sections: sections.map((section) => packDivision(section, '')),
    backMatter: backMatter.map(packParagraph),
  }
}

function packFigure({ id, span, text, label, kind, value, unit, ...more }: Figure): PackedFigure {
  const packed: PackedFigure = [span[0], span[1] - span[0], label, FIGURE_KINDS.indexOf(kind), unit]
  const rest = value === printedValue(text) ? more : { value, ...more }
  if (Object.keys(rest).length > 0) packed.push(rest)
  return packed
}

/** The first number in a figure's text: 5 for 达5万人, whose value is 50000. NaN where it has no ASCII digits. */
function printedValue(text: string): number {
  return Number(/\d+(?:\.\d+)?/.exec(text)?.[0] ?? Number.NaN)
}

/** The tree that was packed. */
export function unpackReport(packed: PackedReport): Report {
  let above = 0
  const unpackParagraph = (packed: PackedParagraph, id: string, nextId: () => string): Paragraph => {
    const [text, role, lines, offset, ...figures] = packed
    above += lines
    return {
      id,
      role: ROLES[role],
      text,
      figures: figures.map((figure) => unpackFigure(figure, text, nextId())),
      line: above,
      offset,
    }
  }
  const unpackDivision = (packed: PackedDivision, parent: string): Division => {
    const [tail, kind, markerEnd, heading, paragraphs, children = []] = packed
    const id = parent + tail
    const nextId = figureIds(id)
    return {
      id,
      kind: DIVISION_KINDS[kind],
      marker: [0, markerEnd],
      heading,
      paragraphs: paragraphs.map((paragraph, i) => unpackParagraph(paragraph, `${id}p${i + 1}`, nextId)),
      children: children.map((child) => unpackDivision(child, `${id}.`)),
    }
  }
  let outside = 0
  const unpackOutside = (paragraph: PackedParagraph) => {
    const id = `p${++outside}`
    return unpackParagraph(paragraph, id, figureIds(id))
  }
  return {
    ...packed,
    frontMatter: packed.frontMatter.map(unpackOutside),
    preamble: packed.preamble.map(unpackOutside),
    sections: packed.sections.map((section) => unpackDivision(section, '')),
    backMatter: packed.backMatter.map(unpackOutside),
  }
}

function unpackFigure(packed: PackedFigure, paragraph: string, id: string): Figure {
  const [start, length, label, kind, unit, rest] = packed
  const span: Span = [start, start + length]
  const text = paragraph.slice(...span)
  return { id, span, text, label, kind: FIGURE_KINDS[kind], value: printedValue(text), unit, ...rest }
}

/** s1.6.1f1, s1.6.1f2 …: figures are counted over all paragraphs of their division. */
function figureIds(owner: string): () => string {
  let count = 0
  return () => `${owner}f${++count}`
}
