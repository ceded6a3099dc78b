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
  const parts: RowPart[] = []
  let start = 0
  for (const { index } of text.matchAll(/[\t|]|$/g)) {
    const outer = text.includes('|') && (start === 0 || index === text.length) // a row may begin and end with |
    if (index > start || !outer) parts.push({ span: [start, index], bar: false })
    if (text[index] === '|') parts.push({ span: [index, index + 1], bar: true })
    start = index + 1
  }
  return parts
}

/** How many cells the row lacks on its left: the blank corner above the first column is not part of the paragraph. */
export function emptyCornerOf({ text, offset }: Paragraph, columns: number): number {
  return Math.min(offset, columns - rowParts(text).filter(({ bar }) => !bar).length)
}
