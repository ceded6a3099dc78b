import { type DocxParts, item, level, list, paragraph, run, table } from './build-docx'
import type { Block } from './document-model'
import { type Account, noteSign, type Piece, writeInlines } from './write-inline'

/** A document as XML; what it shows, in order and without blanks; and what is not to be shown but to be named. */
export interface Written {
  parts: DocxParts
  shown: string
  named: string[]
}

const NUMBERING = list(
  1,
  level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'),
)
const STYLES = `<w:style w:type="paragraph" w:styleId="s"><w:pPr>${item(1)}</w:pPr></w:style>`
const CHINESE = ' 一二三四五六七八九十'

/** Writes a document, keeping its own account of what it shows. */
export function writeDocument(blocks: readonly Block[]): Written {
  const account: Account = { named: [], comments: [], footnotes: [], endnotes: [], boxes: '' }
  const counts = [0, 0, 0]

  function label(at: number): string {
    counts[at]++
    counts.fill(0, at + 1)
    const number = counts[at] > 10 ? `十${CHINESE[counts[at] - 10]}` : CHINESE[counts[at]]
    return [`${number}、`, `（${number}）`, `${counts[at]}.`][at]
  }

  /** A paragraph with its boxes after it. */
  function writeParagraph(inlines: Parameters<typeof writeInlines>[0], properties = ''): Piece {
    const { xml, shown } = writeInlines(inlines, account)
    const all = shown + account.boxes
    account.boxes = ''
    return { xml: paragraph(xml, properties), shown: all }
  }

  function writeBlock(block: Block): Piece {
    if (block.kind === 'control') {
      const { xml, shown } = joined(block.blocks.map(writeBlock))
      return { xml: `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`, shown }
    }
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => row.map((cell) => writeParagraph(cell)))
      return { xml: table(...rows.map((row) => row.map(({ xml }) => xml))), shown: joined(rows.flat()).shown }
    }
    if (block.kind === 'merged') {
      const { xml, shown } = writeParagraph(block.inlines, '<w:rPr><w:del/></w:rPr>')
      return { xml: xml + paragraph(''), shown }
    }
    const at = block.styled ? 0 : block.level
    const number = at === null ? '' : label(at)
    const { xml, shown } = writeParagraph(
      block.inlines,
      block.styled ? '<w:pStyle w:val="s"/>' : at === null ? '' : item(1, at),
    )
    return { xml, shown: number + shown }
  }

  const { xml, shown } = joined(blocks.map(writeBlock))
  const footnotes = account.footnotes.map((word, index) => writeNote('note', word, index + 1))
  const endnotes = account.endnotes.map((word, index) => writeNote('endnote', word, index + 1))
  const comments = account.comments.map(
    (word, index) => `<w:comment w:id="${index + 1}">${paragraph(run(word))}</w:comment>`,
  )
  return {
    parts: {
      body: xml,
      numbering: NUMBERING,
      styles: STYLES,
      footnotes: joined(footnotes).xml,
      endnotes: joined(endnotes).xml,
      comments: comments.join(''),
    },
    shown: shown + joined([...footnotes, ...endnotes]).shown,
    named: account.named,
  }
}

function writeNote(kind: 'note' | 'endnote', word: string, id: number): Piece {
  const name = kind === 'note' ? 'footnote' : 'endnote'
  const content = paragraph(`<w:r><w:${name}Ref/></w:r>${run(word)}`)
  return { xml: `<w:${name} w:id="${id}">${content}</w:${name}>`, shown: noteSign(kind, id) + word }
}

function joined(pieces: readonly Piece[]): Piece {
  return { xml: pieces.map(({ xml }) => xml).join(''), shown: pieces.map(({ shown }) => shown).join('') }
}
