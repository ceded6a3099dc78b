import type { Division, Figure, Paragraph } from '../../report/types'
import type { Tree } from '../tree'

/** A tree with the figures of each paragraph replaced by what `map` makes of them. */
export function mapFigures(
  { frontMatter, preamble, sections, backMatter }: Tree,
  map: (figures: Figure[], paragraph: Paragraph) => Figure[],
): Tree {
  const all = (paragraphs: Paragraph[]) =>
    paragraphs.map((paragraph) => ({ ...paragraph, figures: map(paragraph.figures, paragraph) }))
  const inside = (division: Division): Division => ({
    ...division,
    paragraphs: all(division.paragraphs),
    children: division.children.map(inside),
  })
  return {
    frontMatter: all(frontMatter),
    preamble: all(preamble),
    sections: sections.map(inside),
    backMatter: all(backMatter),
  }
}
