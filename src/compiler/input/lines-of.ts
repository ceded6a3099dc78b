import { BLOCKS, type PageNode, shownChildren } from './page'

/** A cell with more text than this lays out the page; it is no cell of a table. */
const LONGEST_CELL = 300

/** Every line that a browser would show below a node. */
export function linesOf(root: PageNode): string[] {
  const lines: string[] = []
  let parts: string[] = []

  function endLine(): void {
    const text = collapse(parts.join(''))
    if (text) lines.push(text)
    parts = []
  }

  function visit(node: PageNode): void {
    if (node.nodeName === '#text' && 'value' in node) {
      parts.push(node.value)
      return
    }
    const breaks = BLOCKS.has(node.nodeName)
    if (breaks) endLine()
    if (node.nodeName === 'tr') lines.push(...rowOf(node))
    else shownChildren(node).forEach(visit)
    if (breaks) endLine()
  }

  visit(root)
  endLine()
  return lines
}

/** One line for a row of short cells; the cells' own lines where the table only lays out the page. */
function rowOf(row: PageNode): string[] {
  const cells = shownChildren(row).map(linesOf)
  const texts = cells.map((lines) => lines.join(' '))
  const isData = texts.every((text) => text.length <= LONGEST_CELL && !text.includes('\t'))
  return isData ? [texts.filter((text) => text).join('\t')].filter((line) => line) : cells.flat()
}

const WIDE = '[\\u2E80-\\uFFEF“”‘’…—]'
const BREAK_IN_CHINESE = new RegExp(`(?<=${WIDE})[ \\t\\r\\f]*\\n[ \\t\\r\\n\\f]*(?=${WIDE})`, 'g')

/** Blanks as a browser shows them: a run is one space, and a line end between Chinese characters is nothing. */
function collapse(text: string): string {
  return text
    .replace(BREAK_IN_CHINESE, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
}
