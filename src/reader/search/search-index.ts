import { isFold, pathsOf } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import type { Division, Figure, Paragraph, Report, Span } from '@/report/types'
import { allParagraphs } from '@/report/walk'
import { type FoldedText, foldText } from './fold-text'
import type { ReportPart } from './report-part'

/** One paragraph, ready to be searched. */
export interface SearchEntry {
  paragraph: Paragraph
  /** The division that holds the paragraph itself; null outside all sections. */
  divisionId: string | null
  /**
   * Where its hits are listed: under the fold that contains it; under its section, for the section's own lines above
   * the subsections; under the item, for an item beside subsections.
   */
  part: ReportPart
  folded: FoldedText
  /** All sentences of the paragraph, in order and without gaps, in UTF-16 units. */
  sentences: Span[]
  /** Label and printed text of each figure, folded: 信访总量409件. */
  names: { figure: Figure; name: string }[]
}

export type SearchIndex = readonly SearchEntry[]

/** Prepares a report for `findHits`, in time linear in its text. Made once for each report and kept. */
export function searchIndexOf(report: Report): SearchIndex {
  const paths = pathsOf(report)
  const back = new Set(report.backMatter)
  return allParagraphs(report).map((paragraph) => {
    const path = paths.get(paragraph.id) ?? []
    return {
      paragraph,
      divisionId: path.length > 0 ? path[path.length - 1].id : null,
      part: partOf(path) ?? (back.has(paragraph) ? 'back' : 'preamble'),
      folded: foldText(paragraph.text),
      sentences: sentencesOf(paragraph.text),
      names: paragraph.figures.map((figure) => ({
        figure,
        name: foldText(figure.label + figure.text).text,
      })),
    }
  })
}

function partOf([section, child]: Division[]): Division | undefined {
  return section && !isFold(section) && child ? child : section
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  for (let start = 0; start < text.length; ) {
    // Only the rest is passed on: otherwise every sentence of a long paragraph would be searched from its beginning.
    const end = start + sentenceAt(text.slice(start), [0, 1])[1]
    sentences.push([start, end])
    start = end
  }
  return sentences
}
