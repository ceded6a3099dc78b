import type { Figure, Paragraph } from '../../../report/types'
import { LONGEST_LABEL } from '../labels/predicate-label'

/** A cell of a row: its words, and where they begin and end in the row, in UTF-16 units. */
interface Cell {
  words: string
  start: number
  end: number
}

/** Heads that say how, not what: 受理 | 35件 in the row 数量 is 受理数量, 行政复议 | 35件 below 受理 is 行政复议受理. */
const MEASURE = /^(?:.{0,4}(?:数量|占比|比例|比重|件数|人数|次数|户数|总数|金额|面积)|.{0,4}率)(?:\([^)]*\))?$/

/** 2022年, 上年. */
const YEAR = /^(?:(?:19|20)\d\d年|[上今去本]年)/

/**
 * Names the figures of a division's tables after the head of their column and the first cell of their row. The first row
 * without figures is the head of the rows below it, as long as they have as many cells. Other paragraphs stay as they are.
 */
export function labelTables(paragraphs: Paragraph[]): Paragraph[] {
  let heads: Cell[] | undefined
  return paragraphs.map((paragraph) => {
    if (paragraph.role !== 'table') {
      heads = undefined
      return paragraph
    }
    const cells = cellsOf(paragraph.text)
    if (paragraph.figures.length === 0) {
      if (!heads || cells.length !== heads.length) heads = cells
      return paragraph
    }
    const figures = paragraph.figures.map((figure) => labelled(figure, cells, heads))
    return { ...paragraph, figures }
  })
}

function labelled(figure: Figure, cells: readonly Cell[], heads: readonly Cell[] | undefined): Figure {
  const column = cells.findIndex(({ start, end }) => figure.span[0] >= start && figure.span[1] <= end)
  // A cell of prose names its figures itself.
  if (column <= 0 || cells[column].words.length > figure.text.length + 2) return figure
  const row = /\d/.test(cells[0].words) ? '' : cells[0].words
  const head = heads && heads.length === cells.length ? heads[column].words : ''
  if (!row || !head) return { ...figure, label: row || head || figure.label, doubt: 'bare-qualifier' }
  const label = MEASURE.test(row) || YEAR.test(head) ? head + row : row + head
  const { doubt: _, ...sure } = figure
  return label.length > LONGEST_LABEL ? { ...figure, label, doubt: 'too-long' } : { ...sure, label }
}

/** The cells of a row, parted by tabs or `|`; a `|` around the row parts nothing. */
function cellsOf(text: string): Cell[] {
  const cells: Cell[] = []
  const parting = text.includes('|') ? '|' : '\t'
  let start = text.startsWith('|') ? 1 : 0
  while (start <= text.length) {
    const found = text.indexOf(parting, start)
    const end = found < 0 ? text.length : found
    const words = text.slice(start, end).trim()
    if (words || end < text.length || parting === '\t') cells.push({ words, start, end })
    start = end + 1
  }
  return cells
}
