import type { Division, DivisionKind, Figure, FigureKind, Paragraph, ParagraphRole, Report, Span } from './types'

/*
 * The form in which reports are stored in the package, a third smaller than the tree. It leaves out whatever can be
 * derived: the names of keys, the text of a figure (a slice of its paragraph), and ids, which follow from the
 * numbering.
 */

/**
 * 12998余次 as [235, 7, '专题研讨学、个人自主学', 0, '次', { qualifier: 'moreThan' }]; `value` where it is not as printed.
 * `number` is that of its id where it is not the next one: an editor excluded the figure before it (f1, f3), or added it (f4, f1).
 */
type PackedFigure = [
  start: number,
  length: number,
  label: string,
  kind: number,
  unit: string,
  rest?: Partial<Omit<Figure, 'id' | 'span' | 'text' | 'label' | 'kind' | 'unit'>> | 0,
  number?: number,
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
  const packParagraph = ({ text, role, line, offset, figures }: Paragraph, numbers: Numbers): PackedParagraph => {
    const lines = line - above
    above = line
    return [text, ROLES.indexOf(role), lines, offset, ...figures.map((figure) => packFigure(figure, numbers))]
  }
  const packOutside = (paragraph: Paragraph) => packParagraph(paragraph, { last: 0 })
  const packDivision = (division: Division, parent: string): PackedDivision => {
    const { id, kind, marker, heading, paragraphs, children } = division
    const numbers = { last: 0 }
    const own = paragraphs.map((paragraph) => packParagraph(paragraph, numbers))
    const packed: PackedDivision = [id.slice(parent.length), DIVISION_KINDS.indexOf(kind), marker[1], heading, own]
    if (children.length > 0) packed.push(children.map((child) => packDivision(child, `${id}.`)))
    return packed
  }
  return {
    ...rest,
    frontMatter: frontMatter.map(packOutside),
    preamble: preamble.map(packOutside),
    sections: sections.map((section) => packDivision(section, '')),
    backMatter: backMatter.map(packOutside),
  }
}

/** The number in the id of the figure before, in the same place. */
interface Numbers {
  last: number
}

function packFigure(figure: Figure, numbers: Numbers): PackedFigure {
  const { id, span, text, label, kind, value, unit, ...more } = figure
  const packed: PackedFigure = [span[0], span[1] - span[0], label, FIGURE_KINDS.indexOf(kind), unit]
  const rest = value === printedValue(text) ? more : { value, ...more }
  const number = Number(/\d+$/.exec(id)?.[0])
  const isNext = number === numbers.last + 1
  numbers.last = number
  if (Object.keys(rest).length > 0) packed.push(rest)
  else if (!isNext) packed.push(0)
  if (!isNext) packed.push(number)
  return packed
}

/** The first number in a figure's text: 5 for 达5万人, whose value is 50000. NaN where it has no ASCII digits. */
function printedValue(text: string): number {
  return Number(/\d+(?:\.\d+)?/.exec(text)?.[0] ?? Number.NaN)
}

/** The tree that was packed. */
export function unpackReport(packed: PackedReport): Report {
  let above = 0
  const unpackParagraph = (packed: PackedParagraph, id: string, nextId: NextId): Paragraph => {
    const [text, role, lines, offset, ...figures] = packed
    above += lines
    return {
      id,
      role: ROLES[role],
      text,
      figures: figures.map((figure) => unpackFigure(figure, text, nextId)),
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

function unpackFigure(packed: PackedFigure, paragraph: string, nextId: NextId): Figure {
  const [start, length, label, kind, unit, rest, number] = packed
  const span: Span = [start, start + length]
  const text = paragraph.slice(...span)
  return { id: nextId(number), span, text, label, kind: FIGURE_KINDS[kind], value: printedValue(text), unit, ...rest }
}

type NextId = (number?: number) => string

/** s1.6.1f1, s1.6.1f2 …: figures are counted over all paragraphs of their division, on from a number that is given. */
function figureIds(owner: string): NextId {
  let last = 0
  return (number = last + 1) => {
    last = number
    return `${owner}f${number}`
  }
}
