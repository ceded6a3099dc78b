import { articleOf, nodesBefore, type PageNode, parsePage, shownChildren } from './page'

const BLOCKS = new Set(
  'address article blockquote body br caption center dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** A cell with more text than this lays out the page; it is no cell of a table. */
const LONGEST_CELL = 300

/**
 * The article of a saved page, one line per paragraph, the cells of a row parted by tabs; a title that stands above the
 * article's element comes first. Null where the page nests too deep to be read.
 */
export function htmlToText(html: string): string | null {
  const page = parsePage(html.replace(/^\uFEFF/, ''))
  if (!page) return null
  const article = articleOf(page)
  const lines = linesOf(article)
  const title = nodesBefore(article)
    .flatMap(linesOf)
    .filter((line) => /^.{6,60}(?:报告|報告|总结|總結|情况|情況)$/.test(line))
    .at(-1)
  return (title && !lines.slice(0, 8).includes(title) ? [title, ...lines] : lines).join('\n')
}

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
