import { markerAt } from '../../marker'
import { isPageControl, isPageEnd } from '../../page-notes'
import { isDate, isTableRow } from '../../role'
import { type Article, findArticle, isHeading } from './find-article'
import type { PageLine } from './page-line'
import { pageParts, partOf } from './page-part'
import type { PageNode } from './parse-page'

/** Why a line does not belong to the document. */
export type LeftOut = 'navigation' | 'control' | 'above' | 'below' | 'repeated'

export interface JudgedLine extends PageLine {
  /** Null where it belongs to the document. */
  leftOut: LeftOut | null
}

const SENTENCE = 16
/** A line this long is a paragraph, however it ends. */
const PARAGRAPH = 40
/** A title that stands above the document and within it stands among its first lines. */
const FIRST_LINES = 8

/**
 * Judges each line of a page. What is in the document's element belongs to it, menus and buttons taken out; what stands
 * beside that element does where it reads like a report: all from the title down, and below it until the page's own end.
 */
export function judgeLines(page: PageNode, lines: readonly PageLine[]): { lines: JudgedLine[]; article: Article } {
  const parts = pageParts(page)
  const part = (line: PageLine) => partOf(line.element, parts)
  const reads = lines.map((_, index) => readsLikeReport(lines, index))
  const isAside = (line: PageLine) => part(line) !== null
  const article = findArticle(page, lines, isAside)
  const { title, start, end } = article
  const firstLines = new Set(lines.slice(start, start + FIRST_LINES).map(({ text }) => text))
  const lastRead = reads.lastIndexOf(true, end - 1)
  let ended = false

  function judge(line: PageLine, index: number): LeftOut | null {
    if (part(line) === 'navigation') return 'navigation'
    if (isPageControl(line.text)) return 'control'
    const inside = index >= start && index < end
    if (isMenu(lines, index, inside)) return 'navigation'
    if (part(line) === 'around' && !reads[index]) return index < start ? 'above' : 'below'
    // 上一篇：… stands below the last paragraph, within its element or not.
    if (inside) return index > lastRead && isPageEnd(line.text) ? 'below' : null
    if (index < start) {
      if (index >= title) return firstLines.has(line.text) ? 'repeated' : null
      return reads[index] && !isPageEnd(line.text) ? null : 'above'
    }
    if (isPageEnd(line.text)) return 'below'
    return ended && !reads[index] ? 'below' : null
  }

  const judged = lines.map((line, index): JudgedLine => {
    const leftOut = judge(line, index)
    if (leftOut && index >= end) ended = true
    return { ...line, leftOut }
  })
  return { lines: judged, article }
}

/** A sentence, a numbered line, a heading, a row, a date, the name above a date: what a page's own words are not. */
function readsLikeReport(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index]
  const { text, letters, linked } = line
  if (isPageEnd(text) || linked * 2 > letters) return false
  if (markerAt(text) || /^附(?:件|表|：)/.test(text) || isDate(text) || isTableRow(text) || isHeading(line.element))
    return true
  if (letters >= PARAGRAPH || (letters >= SENTENCE && /[。；：:]$/.test(text))) return true
  const next = lines[index + 1]
  return letters <= 30 && next !== undefined && isDate(next.text) && !/[：:>]/.test(text)
}

/** A line of links: inside the document only among others, where a single link may be what a sentence speaks of. */
function isMenu(lines: readonly PageLine[], index: number, inside: boolean): boolean {
  const isLinks = (line: PageLine | undefined) => line !== undefined && line.linked * 5 > line.letters * 4
  if (!isLinks(lines[index]) || /^附(?:件|表|：)/.test(lines[index].text)) return false
  return !inside || isLinks(lines[index - 1]) || isLinks(lines[index + 1])
}
