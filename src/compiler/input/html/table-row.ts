import { attributeOf } from './element'
import type { PageLine } from './page-line'
import type { PageElement } from './parse-page'

/** A cell with more text than this lays out the page; it is no cell of a table. */
const LONGEST_CELL = 300
/** No table that is read on a page is wider; `colspan="65534"` is. */
const WIDEST = 100

/** A cell of a row, with the lines in it. */
export interface Cell {
  element: PageElement
  lines: PageLine[]
}

/** How far cells of the rows above reach down, in rows still to come, by column. */
export type Spans = number[]

/**
 * One line for a row of short cells, parted by tabs, an empty part for an empty cell and for each column that a cell
 * spans, so that columns stay columns; the cells' own lines where the table only lays out the page.
 */
export function rowLines(row: PageElement, cells: readonly Cell[], spans: Spans): PageLine[] {
  const filled = cells.filter(({ lines }) => lines.length)
  const isData =
    cells.length > 1 && (filled.length > 1 || filled.every(({ lines }) => lines.length === 1)) && filled.every(isShort)
  const parts = place(cells, spans)
  if (!filled.length) return []
  if (!isData) return cells.flatMap(({ lines }) => lines)
  const lines = filled.flatMap((cell) => cell.lines)
  const sum = (of: (line: PageLine) => number) => lines.reduce((total, line) => total + of(line), 0)
  const text = parts.map((cell) => cell?.lines.map((line) => line.text).join(' ') ?? '').join('\t')
  return [{ text, element: row, letters: sum(({ letters }) => letters), linked: sum(({ linked }) => linked) }]
}

function isShort({ lines }: Cell): boolean {
  let length = 0
  return lines.every(({ text }) => {
    length += text.length
    return length <= LONGEST_CELL && !text.includes('\t')
  })
}

/** The cells by column, null where a column belongs to a cell above or to the left; `spans` is carried on. */
function place(cells: readonly Cell[], spans: Spans): (Cell | null)[] {
  const parts: (Cell | null)[] = []
  const skip = () => {
    for (; spans[parts.length] > 0 && parts.length < WIDEST; parts.push(null)) spans[parts.length]--
  }
  for (const cell of cells) {
    skip()
    const width = spanOf(cell.element, 'colspan')
    const height = spanOf(cell.element, 'rowspan')
    for (let column = 0; column < width; column++) {
      if (parts.length < WIDEST) spans[parts.length] = height - 1
      if (parts.length < WIDEST || !column) parts.push(column ? null : cell)
    }
  }
  skip()
  return parts
}

function spanOf(cell: PageElement, name: string): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '', 10)
  return span >= 1 ? Math.min(span, WIDEST) : 1
}
