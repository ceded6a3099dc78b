import { isWithin } from './is-within'
import type { Check, Division, Figure, Paragraph, Report } from './types'
import { allParagraphs } from './walk'

/** Where a figure stands in its report. */
export interface Place {
  figure: Figure
  paragraph: Paragraph
  /** From section down to the division that holds the paragraph; empty outside all sections. */
  path: Division[]
  /** From 1, in reading order over the whole report. */
  ordinal: number
}

/** Every figure of the report by id, with its place. */
export function placesOf(report: Report): Map<string, Place> {
  const paths = pathsOf(report)
  const places = new Map<string, Place>()
  for (const paragraph of allParagraphs(report)) {
    for (const figure of paragraph.figures) {
      const path = paths.get(paragraph.id) ?? []
      places.set(figure.id, { figure, paragraph, path, ordinal: places.size + 1 })
    }
  }
  return places
}

/** The divisions above each paragraph, outermost first, by paragraph id. */
export function pathsOf(report: Report): Map<string, Division[]> {
  const paths = new Map<string, Division[]>()
  const visit = (division: Division, above: Division[]) => {
    const path = [...above, division]
    for (const paragraph of division.paragraphs) paths.set(paragraph.id, path)
    for (const child of division.children) visit(child, path)
  }
  for (const section of report.sections) visit(section, [])
  return paths
}

/** Whether a division folds: subsections do, and sections that have none. Items stay open under them. */
export function isFold(division: Division): boolean {
  if (division.kind === 'section') return division.children.every(({ kind }) => kind !== 'subsection')
  return division.kind === 'subsection'
}

/** The divisions that fold, in reading order. */
export function foldsOf(report: Report): Division[] {
  return report.sections.flatMap((section) => (isFold(section) ? [section] : section.children.filter(isFold)))
}

/** The fold that holds the division, paragraph or figure of that id. */
export function foldOf(report: Report, id: string): Division | undefined {
  return foldsOf(report).find((fold) => isWithin(id, fold.id))
}

/** Id under which the folded preamble is open or closed, beside the ids of the divisions that fold. */
export const PREAMBLE = 'preamble'

/** A preamble of at most so many characters is drawn whole: it takes three lines of a wide screen, six of a phone's. */
const SHORT_PREAMBLE = 110

/** Whether only the beginning of the preamble is shown at first: where it is long, and sections follow. */
export function preambleFolds({ preamble, sections }: Report): boolean {
  return sections.length > 0 && preamble.reduce((sum, { text }) => sum + text.length, 0) > SHORT_PREAMBLE
}

/** What has to be open for that division, paragraph or figure to be seen: a fold's id, or `PREAMBLE`. */
export function openedFor(report: Report, id: string): string | undefined {
  return report.preamble.some((paragraph) => isWithin(id, paragraph.id)) ? PREAMBLE : foldOf(report, id)?.id
}

/** The stated change of a figure: the change that qualifies it. 1568宗 → 同比上升25.8%. */
export function changeOf(places: ReadonlyMap<string, Place>, id: string): Figure | undefined {
  for (const { figure } of places.values()) {
    if (figure.kind === 'change' && figure.of === id) return figure
  }
  return undefined
}

/** The figures of one year and of the year before, where the report prints both: 456件 → 409件. */
export interface YearPair {
  before: Figure
  after: Figure
}

/** The pair that a figure belongs to, as the later or the earlier of the two. */
export function pairOf(places: ReadonlyMap<string, Place>, id: string): YearPair | undefined {
  for (const { figure: after } of places.values()) {
    if (!after.previous || (after.id !== id && after.previous !== id)) continue
    const before = places.get(after.previous)?.figure
    if (before) return { before, after }
  }
  return undefined
}

/**
 * The figures that a figure qualifies and those that qualify it, in reading order: 1568宗 → 25.8%, 98.5%; 25.8% → 1568宗.
 */
export function relatedOf(places: ReadonlyMap<string, Place>, id: string): Figure[] {
  const own = places.get(id)?.figure
  const related: Figure[] = []
  for (const { figure } of places.values()) {
    const above = figure.id === own?.of || figure.id === own?.previous
    const below = figure.of === id || figure.previous === id
    if (above || below) related.push(figure)
  }
  return related
}

/** The checks in which a figure is the result or an operand. */
export function checksOf(report: Report, id: string): Check[] {
  return report.checks.filter(({ figure, operands }) => figure === id || operands.includes(id))
}

/** Whether the report says how a figure was the year before: by a change, or by that year's own figure. */
export function saysYearBefore(places: ReadonlyMap<string, Place>, id: string): boolean {
  const isChange = places.get(id)?.figure.kind === 'change'
  return isChange || changeOf(places, id) !== undefined || pairOf(places, id) !== undefined
}
