import { isFold } from '../../report/places'
import type { Division, Paragraph, Report } from '../../report/types'
import { headingOf, markerOf, paragraphsOf } from '../../report/walk'

/** A part of the text that is worked on at once. */
export interface Part {
  id: string
  name: string
  paragraphs: Paragraph[]
}

/** Cuts a report into parts: each fold of the reader, with what stands before it in its section, and the text around. */
export function partsOf({ frontMatter, preamble, sections, backMatter }: Report): Part[] {
  const parts: Part[] = [
    { id: 'front', name: '标题和导语', paragraphs: [...frontMatter, ...preamble] },
    ...sections.flatMap(partsOfSection),
    { id: 'back', name: '附件和落款', paragraphs: backMatter },
  ]
  return parts.filter(({ paragraphs }) => paragraphs.length > 0)
}

function partsOfSection(section: Division): Part[] {
  if (isFold(section)) return [partOf(section, paragraphsOf(section))]
  const parts: Part[] = []
  let before = section.paragraphs
  for (const child of section.children) {
    const last = parts.at(-1)
    if (isFold(child)) {
      parts.push(partOf(child, [...before, ...paragraphsOf(child)]))
      before = []
    } else if (last) last.paragraphs.push(...paragraphsOf(child))
    else before = [...before, ...paragraphsOf(child)]
  }
  return parts
}

function partOf(division: Division, paragraphs: Paragraph[]): Part {
  return { id: division.id, name: `${markerOf(division)}${headingOf(division)}`, paragraphs: [...paragraphs] }
}
