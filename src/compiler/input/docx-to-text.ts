import mammoth from 'mammoth'
import { pageLines } from './html/page-lines'
import { parsePage } from './html/parse-page'

/** The text of a Word document, and what Word draws without storing it as text. */
export interface WordText {
  /** One line per paragraph, the cells of a row parted by tabs. */
  text: string
  /** Paragraphs that Word numbers by itself: their numbers are not in `text`. */
  autoNumbered: number
}

/** What mammoth hands over of a document, as far as it matters here. */
interface WordElement {
  children?: WordElement[]
  numbering?: { isOrdered: boolean } | null
}

/** Reads a .docx. Throws where the bytes are none. */
export async function docxToText(bytes: Buffer): Promise<WordText> {
  let autoNumbered = 0

  function count(element: WordElement): WordElement {
    if (element.numbering?.isOrdered) autoNumbered++
    element.children?.forEach(count)
    return element
  }

  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      transformDocument: count,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    },
  )
  // Footnotes: the reference [1] and the arrow back are mammoth's, not the document's; how a list is numbered it does
  // not say.
  const page = parsePage(
    value
      .replace(/<sup><a [^>]*>\[\d+\]<\/a><\/sup>|<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, '')
      .replace(/<(\/?)ol>/g, '<$1ul>'),
  )
  const lines = (page && pageLines(page)?.lines) ?? []
  return { text: lines.map(({ text }) => text).join('\n'), autoNumbered }
}
