import type { Figure, Paragraph, Report } from '../../report/types'
import { divisionsOf } from '../../report/walk'
import type { FigureName } from './report-schema'

/** A figure and how report.yaml names it. */
export interface NamedFigure {
  figure: Figure
  name: FigureName
}

/** All figures of a report and their names, divisions behind what stands around them. */
export function figureNames({ frontMatter, preamble, sections, backMatter }: Report): NamedFigure[] {
  return [
    ...[...frontMatter, ...preamble, ...backMatter].flatMap((paragraph) => namesOf(paragraph.id, [paragraph])),
    ...divisionsOf(sections).flatMap(({ id, paragraphs }) => namesOf(id, paragraphs)),
  ]
}

/** The figures of a place and their names, with nth where the same text stands there more than once. */
export function namesOf(at: string, paragraphs: readonly Paragraph[]): NamedFigure[] {
  const figures = paragraphs.flatMap((paragraph) => paragraph.figures)
  const counts = new Map<string, number>()
  for (const { text } of figures) counts.set(text, (counts.get(text) ?? 0) + 1)
  const seen = new Map<string, number>()
  return figures.map((figure) => {
    const nth = (seen.get(figure.text) ?? 0) + 1
    seen.set(figure.text, nth)
    const again = counts.get(figure.text) !== 1
    return { figure, name: { at, figure: figure.text, ...(again && { nth }) } }
  })
}
