import type { Division, Indicator, Paragraph, Report } from './types'
import { allParagraphs, divisionsOf, indicatorsOf } from './walk'

/** Where a figure stands in its report. */
export interface Place {
  indicator: Indicator
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
    for (const indicator of paragraph.indicators) {
      const path = paths.get(paragraph.id) ?? []
      places.set(indicator.id, { indicator, paragraph, path, ordinal: places.size + 1 })
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

/** The fold that holds the division or figure of that id. */
export function foldOf(report: Report, id: string): Division | undefined {
  return foldsOf(report).find(
    (fold) =>
      divisionsOf([fold]).some((division) => division.id === id) ||
      indicatorsOf(fold).some((indicator) => indicator.id === id),
  )
}

/** The stated change of a figure: the change that qualifies it. 1568宗 → 同比上升25.8%. */
export function changeOf(places: ReadonlyMap<string, Place>, id: string): Indicator | undefined {
  for (const { indicator } of places.values()) {
    if (indicator.kind === 'change' && indicator.of === id) return indicator
  }
  return undefined
}
