import type { Diagnostic } from '../../diagnostic'
import { REFUSALS } from '../sniff-format'
import { elementsOf } from './element'
import { judgeLines } from './judge-lines'
import { pageLines } from './page-lines'
import { type PageNode, parsePage } from './parse-page'
import { describeLeftOut, describeRemarks } from './say-left-out'
import { styleSheetDoubts } from './style-sheet'

/** The document of a page, one line per paragraph, the cells of a row parted by tabs. */
export interface HtmlText {
  /** Empty where an error says why. */
  text: string
  /** What was left out, and what was kept otherwise than a browser shows it; lines are those of `text`. */
  diagnostics: Diagnostic[]
}

const TOO_COMPLEX = '网页太大或嵌套太深，读不了；请在浏览器里选中正文，复制到 Word 另存为 .docx，再导入'

/**
 * Reads a saved page. Every visible character of it is in the text, in order, or in a line that a diagnostic quotes from
 * and counts. Never throws.
 */
export function htmlToText(html: string, file: string): HtmlText {
  const page = parsePage(html)
  const read = page && pageLines(page)
  if (!page || !read) return refuse(file, 'page-too-complex', TOO_COMPLEX)

  const { lines, article } = judgeLines(page, read.lines)
  const kept = lines.filter(({ leftOut }) => !leftOut)
  if (!kept.length && hasFrames(page)) return refuse(file, 'unsupported-format', REFUSALS.frames)
  const elements = new Set<PageNode>(kept.flatMap(({ element }) => withParents(element)))
  const diagnostics = [
    ...describeLeftOut(lines, article),
    ...describeRemarks(read.remarks, lines, article),
    ...styleSheetDoubts(page, (node) => elements.has(node)).map((message) => ({
      line: 1,
      severity: 'warning' as const,
      rule: 'style-sheet',
      message,
    })),
  ]
  return {
    text: kept.map(({ text }) => text).join('\n'),
    diagnostics: diagnostics.map((diagnostic) => ({ file, column: 1, ...diagnostic })),
  }
}

function refuse(file: string, rule: string, message: string): HtmlText {
  return { text: '', diagnostics: [{ file, line: 1, column: 1, severity: 'error', rule, message }] }
}

function hasFrames(page: PageNode): boolean {
  return elementsOf(page).some(({ tagName }) => /^i?frame$/.test(tagName))
}

function withParents(node: PageNode): PageNode[] {
  const parent = 'parentNode' in node ? node.parentNode : null
  return parent ? [node, parent] : [node]
}
