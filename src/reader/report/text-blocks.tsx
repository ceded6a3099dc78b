import type { Paragraph } from '@/report/types'
import type { Block } from '../virtual-list/block'
import { Prose } from './prose'
import { Table } from './table'
import { proseHeight, weightOf } from './text-height'

/**
 * Paragraphs as blocks of a page, rows of one table together.
 *
 * @param start where the text of the first begins, in UTF-16 units, after what is drawn as a heading
 */
export function textBlocks(paragraphs: readonly Paragraph[], start = 0): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < paragraphs.length; at++) {
    const rows = rowsFrom(paragraphs, at)
    if (rows.length > 0) {
      blocks.push(tableBlock(rows))
      at += rows.length - 1
      continue
    }
    const paragraph = paragraphs[at]
    const from = at === 0 ? start : 0
    if (from < paragraph.text.length) blocks.push(proseBlock(paragraph, from))
  }
  return blocks
}

function rowsFrom(paragraphs: readonly Paragraph[], start: number): Paragraph[] {
  let end = start
  while (paragraphs[end]?.role === 'table') end++
  return paragraphs.slice(start, end)
}

function proseBlock(paragraph: Paragraph, start: number): Block {
  const { id, text } = paragraph
  return {
    id,
    weight: weightOf([paragraph]),
    height: (type) => proseHeight(text.length - start, type),
    draw: () => <Prose key={id} paragraph={paragraph} within={[start, text.length]} />,
  }
}

function tableBlock(rows: readonly Paragraph[]): Block {
  const [{ id }] = rows
  return {
    id,
    holds: rows.map((row) => row.id),
    weight: weightOf(rows) * 2, // an element a cell, too
    height: ({ size }) => rows.length * (size * 1.5 + 16) + 14,
    draw: () => <Table key={id} rows={rows} />,
  }
}
