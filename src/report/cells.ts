import type { Paragraph, Span } from './types'

/** A part of a table's row: a cell, or a | that parts two of them. */
export interface RowPart {
  span: Span
  bar: boolean
}

/**
 * The parts of a row in order. Cells are parted by tabs or by |; together the parts hold every character but the tabs.
 * 行政复议⇥54件⇥56件 has three cells, | 镇街 | 件数 | has two and three bars.
 */
export function rowParts(text: string): RowPart[] {
  let at = 0
  const pieces = text.split(/([\t|])/).map((piece, i) => {
    const span: Span = [at, at + piece.length]
    at = span[1]
    return { span, separator: i % 2 === 1 ? piece : '' }
  })
  const isEdge = (i: number) => text.includes('|') && (i === 0 || i === pieces.length - 1)
  return pieces.flatMap(({ span, separator }, i) => {
    const isEmpty = span[0] === span[1]
    return separator === '\t' || (isEmpty && isEdge(i)) ? [] : { span, bar: separator === '|' }
  })
}

/** How many cells the row lacks on its left: the blank corner above the first column is not part of the paragraph. */
export function emptyCornerOf({ text, offset }: Paragraph, columns: number): number {
  return Math.min(offset, columns - rowParts(text).filter(({ bar }) => !bar).length)
}
