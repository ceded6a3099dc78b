import { attributeOf, childrenOf, isBlock, isElement, isPreformatted } from './element'
import { type ListMarker, listNumbering } from './list-number'
import type { PageLine } from './page-line'
import type { PageElement, PageNode } from './parse-page'
import { type Remark, type RemarkKind, remarkOn } from './remark'
import { type Cell, rowLines, type Spans } from './table-row'

/** All that a browser shows of a page, in order, and what of it is no plain text. */
export interface PageText {
  lines: PageLine[]
  remarks: Remark[]
}

/** A row of a table that is being read. */
interface OpenRow {
  cells: Cell[]
  spans: Spans
}

const WIDE = '[\\u2E80-\\uFFEF“”‘’…—]'
const BREAK_IN_CHINESE = new RegExp(`(?<=${WIDE})[ \\t\\r\\f]*\\n[ \\t\\r\\n\\f]*(?=${WIDE})`, 'g')

/** A long report has 2,000 lines. */
const MOST_LINES = 20_000

/**
 * Reads a page, or an element of it. Takes time linear in its size; nesting is bounded by parsePage. Null where it has
 * more lines than any report.
 */
export function pageLines(root: PageNode): PageText | null {
  const reader = new Reader()
  // Elements that were entered wait on the stack to be left.
  const waiting: { node: PageNode; leave?: () => void }[] = [{ node: root }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (reader.count > MOST_LINES) return null
    if (next.leave) {
      next.leave()
      continue
    }
    const { node } = next
    if (node.nodeName === '#text' && 'value' in node) reader.text(node.value, node.parentNode ?? node)
    if (!('childNodes' in node)) continue
    const leave = isElement(node) ? reader.enter(node) : () => {}
    if (!leave) continue
    waiting.push({ node, leave })
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index--) waiting.push({ node: children[index] })
  }
  return reader.end()
}

class Reader {
  /** Lines read, those of rows that became one among them. */
  count = 0
  private readonly lines: PageLine[] = []
  private readonly remarks: Remark[] = []
  /** Where finished lines go: the page, or the cell that is being read. */
  private sink = this.lines
  private row: OpenRow | null = null
  private parts: string[] = []
  private line: Omit<PageLine, 'text'> | null = null
  private links = 0
  private preformatted = 0
  private quotes = 0
  private readonly spans = new Map<PageNode, Spans>()
  private readonly markerOf = listNumbering()

  text(value: string, element: PageNode): void {
    const pieces = this.preformatted ? value.split(/\r\n|\n|\r/) : [value]
    pieces.slice(0, MOST_LINES + 2).forEach((piece, index) => {
      if (index) this.endLine()
      this.parts.push(piece)
      const letters = piece.replace(/\s+/g, '').length
      if (!letters) return
      this.line ??= { element, letters: 0, linked: 0 }
      this.line.letters += letters
      if (this.links) this.line.linked += letters
    })
  }

  /** Begins an element. Gives what ends it, null where what is inside is not read. */
  enter(element: PageElement): (() => void) | null {
    const { remark, skip } = remarkOn(element)
    if (remark) this.remark(remark.kind, remark.text, element)
    if (skip) return null

    const block = isBlock(element)
    if (block) this.endLine()
    const preformatted = Number(isPreformatted(element))
    const linked = Number(leadsAway(element))
    this.preformatted += preformatted
    this.links += linked
    const leaveTable = this.enterTable(element)
    if (element.tagName === 'li') this.number(element)
    if (element.tagName === 'q') this.text(this.quotes++ % 2 ? '‘' : '“', element)
    return () => {
      if (element.tagName === 'q') this.text(--this.quotes % 2 ? '’' : '”', element)
      if (block) this.endLine()
      leaveTable?.()
      this.preformatted -= preformatted
      this.links -= linked
    }
  }

  end(): PageText {
    this.endLine()
    return { lines: this.lines, remarks: this.remarks }
  }

  private endLine(): void {
    const text = collapse(this.parts.join(''))
    if (text && this.line) {
      this.sink.push({ text, ...this.line })
      this.count++
    }
    this.parts = []
    this.line = null
  }

  private remark(kind: RemarkKind, text: string, element: PageElement): void {
    this.remarks.push({ kind, text, element, line: this.lines.length })
  }

  private enterTable(element: PageElement): (() => void) | null {
    if (element.tagName === 'tr') return this.enterRow(element)
    if (!/^t[dh]$/.test(element.tagName) || !this.row) return null
    const { sink, row } = this
    const cell: Cell = { element, lines: [] }
    row.cells.push(cell)
    this.sink = cell.lines
    this.row = null
    return () => {
      this.sink = sink
      this.row = row
    }
  }

  private enterRow(element: PageElement): () => void {
    const outer = this.row
    const group = element.parentNode ?? element
    const row: OpenRow = { cells: [], spans: this.spans.get(group) ?? [] }
    this.spans.set(group, row.spans)
    this.row = row
    return () => {
      this.row = outer
      this.sink.push(...rowLines(element, row.cells, row.spans))
    }
  }

  /** Writes the number that a browser draws before an item. */
  private number(item: PageElement): void {
    const marker: ListMarker = this.markerOf(item)
    if (marker.kind === 'none') return
    this.remark(marker.kind, marker.kind === 'number' ? marker.text : '', item)
    if (marker.kind === 'number') this.text(marker.text, item)
  }
}

function leadsAway(element: PageElement): boolean {
  const address = element.tagName === 'a' ? attributeOf(element, 'href') : undefined
  // An entry of a table of contents and an attachment belong to the text.
  return address !== undefined && !/^#|\.(?:docx?|wps|xlsx?|et|pdf|ofd|zip|rar)(?:$|[?#])/i.test(address)
}

/** Blanks as a browser shows them: a run is one space, and a line end between Chinese characters is nothing. */
function collapse(text: string): string {
  return text
    .replace(BREAK_IN_CHINESE, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
}
