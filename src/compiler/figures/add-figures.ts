import type { Division, Figure, Paragraph, ParagraphRole, Span } from '../../report/types'
import type { Diagnostic } from '../diagnostic'
import type { Tree } from '../tree'
import { type FoundFigure, type ReadFigures, readFigures } from './read-figures'
import type { Exclusion } from './scan-numbers'
import { labelTables } from './tables/label-table'

/** An exclusion and the paragraph that it stands in. Its rule is `editor` where report.yaml excludes the digits. */
export interface PlacedExclusion extends Exclusion {
  /** Paragraph id. */
  paragraph: string
  /** The editor's reason, for rule `editor`. */
  reason?: string
}

/** A tree with its figures, and what was found of all other digits. */
export interface Figured {
  tree: Tree
  exclusions: PlacedExclusion[]
  diagnostics: Diagnostic[]
}

/** Paragraphs around the report: their numbers (浏览次数:1234次) say nothing about its subject. */
const AROUND: readonly ParagraphRole[] = ['title', 'note', 'salutation', 'attachment', 'signature']

/**
 * Gives every paragraph of the text its figures, with ids counted over a division's own paragraphs (`s1.6.1f2`) or, outside
 * divisions, over the paragraph (`p1f1`). Digits that are neither figure nor excluded are an error at their place in `file`.
 */
export function addFigures(tree: Tree, file: string): Figured {
  const exclusions: PlacedExclusion[] = []
  const diagnostics: Diagnostic[] = []

  const withFigures = (paragraph: Paragraph, id: string, before: number): Paragraph => {
    const read = AROUND.includes(paragraph.role) ? excludeAll(paragraph) : readFigures(paragraph.text)
    for (const exclusion of read.exclusions) exclusions.push({ ...exclusion, paragraph: paragraph.id })
    for (const span of read.unaccounted) diagnostics.push(unaccounted(paragraph, span, file))
    return { ...paragraph, figures: read.figures.map((figure, i) => identified(figure, i, id, before)) }
  }
  const outside = (paragraphs: Paragraph[]) =>
    labelTables(paragraphs.map((paragraph) => withFigures(paragraph, paragraph.id, 0)))
  const inside = (division: Division): Division => {
    let count = 0
    const paragraphs = division.paragraphs.map((paragraph) => {
      const figured = withFigures(paragraph, division.id, count)
      count += figured.figures.length
      return figured
    })
    return {
      ...division,
      paragraphs: doubtSameLabels(labelTables(paragraphs)),
      children: division.children.map(inside),
    }
  }

  const { frontMatter, preamble, sections, backMatter } = tree
  return {
    tree: {
      frontMatter: outside(frontMatter),
      preamble: outside(preamble),
      sections: sections.map(inside),
      backMatter: outside(backMatter),
    },
    exclusions,
    diagnostics,
  }
}

/** Two figures of a division with one label are in doubt: nobody can tell them apart. */
function doubtSameLabels(paragraphs: Paragraph[]): Paragraph[] {
  const times = new Map<string, number>()
  for (const { figures } of paragraphs) {
    for (const { label } of figures) times.set(label, (times.get(label) ?? 0) + 1)
  }
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    figures: paragraph.figures.map((figure) => {
      const alone = times.get(figure.label) === 1 || figure.doubt || figure.previous
      return alone ? figure : { ...figure, doubt: 'same-label' }
    }),
  }))
}

/** What would be a figure elsewhere is excluded here, by a rule named after the paragraph's role: note, title, signature. */
function excludeAll({ text, role }: Paragraph): ReadFigures {
  const { figures, exclusions, unaccounted } = readFigures(text)
  const spans = [...figures.map(({ span }) => span), ...unaccounted]
  const all = [...exclusions, ...spans.map((span) => ({ span, rule: role }))]
  return { figures: [], exclusions: all.sort((a, b) => a.span[0] - b.span[0]), unaccounted: [] }
}

/** Links by id in place of indices. `before` is how many figures the division has before this paragraph. */
function identified({ of, previous, ...figure }: FoundFigure, i: number, division: string, before: number): Figure {
  const id = (index: number) => `${division}f${before + index + 1}`
  return {
    id: id(i),
    ...figure,
    ...(of !== undefined && { of: id(of) }),
    ...(previous !== undefined && { previous: id(previous) }),
  }
}

/** The error for digits that are neither figure nor excluded. */
function unaccounted({ text, line, offset }: Paragraph, [start, end]: Span, file: string): Diagnostic {
  const around = text.slice(Math.max(0, start - 8), end + 6)
  return {
    file,
    line,
    column: offset + start + 1,
    severity: 'error',
    rule: 'unaccounted-digits',
    message: `数字“${text.slice(start, end)}”（…${around}…）既不是指标，也不属于年份、文号等；请核对原文，或在 report.yaml 的 corrections 中用 digits 和 exclude 说明它是什么`,
  }
}
