import { markerAt } from '../../marker'
import { attributeOf, childrenOf, elementsOf, isElement, textOf } from './element'
import type { PageLine } from './page-line'
import type { PageNode } from './parse-page'

/** What the systems that portals are made with call the element around a document, and the standard's own name. */
const CONTENT =
  /^(?:js_content|zoom\d?|ucapcontent|trs_(?:editor|ueditor).*|view|wp_articlecontent|v_news_content|vsb_content.*|ivs_content|xxgk_content|pages_content|article[-_]?(?:con|content|body|text)|content[-_]?(?:body|text)|(?:main|news)[-_]?(?:con|content|text|txt))$/i

/** Where the document of a page is: the lines of one element, and the title above them. */
export interface Article {
  /** Index of the title above the element; that of the first line in it where there is none above. */
  title: number
  /** The lines in the element, end exclusive. */
  start: number
  end: number
}

/**
 * Finds the element that holds the document: from the top down as long as one child holds most of the words that are no
 * links, in more than one line, and nothing beside it is numbered like a part of a report; an element that is known to
 * hold documents ends the search.
 */
export function findArticle(page: PageNode, lines: readonly PageLine[], isAside: (line: PageLine) => boolean): Article {
  const spoken = lines.filter((line) => !isAside(line))
  const { weights, ranges } = weigh(page, lines, new Set(spoken))
  let element = page
  for (;;) {
    const enough = (weights.get(element)?.letters ?? 0) * 0.8
    const heavy = childrenOf(element).find((child) => (weights.get(child)?.letters ?? 0) > enough)
    if (!heavy || (weights.get(heavy)?.lines ?? 0) < 2) break
    const [start, end] = ranges.get(heavy) ?? [0, 0]
    const [outerStart, outerEnd] = ranges.get(element) ?? [0, 0]
    const beside = [...lines.slice(outerStart, start), ...lines.slice(end, outerEnd)]
    if (beside.some((line) => !isAside(line) && markerAt(line.text))) break
    element = heavy
    if (isElement(element) && isContent(element)) break
  }
  const [start, end] = ranges.get(element) ?? [0, lines.length]
  return { title: findTitle(page, lines.slice(0, start), isAside) ?? start, start, end }
}

function isContent(element: Parameters<typeof attributeOf>[0]): boolean {
  const names = [attributeOf(element, 'id') ?? '', ...(attributeOf(element, 'class') ?? '').split(/\s+/)]
  return element.tagName === 'article' || names.some((name) => CONTENT.test(name))
}

/** Of every element: its letters and lines that count, and the range of all its lines. */
function weigh(page: PageNode, lines: readonly PageLine[], counted: ReadonlySet<PageLine>) {
  const weights = new Map<PageNode, { letters: number; lines: number }>()
  const ranges = new Map<PageNode, [start: number, end: number]>()
  const add = (node: PageNode, letters: number, count: number, start: number, end: number) => {
    const weight = weights.get(node) ?? { letters: 0, lines: 0 }
    weights.set(node, { letters: weight.letters + letters, lines: weight.lines + count })
    const [from, to] = ranges.get(node) ?? [start, end]
    ranges.set(node, [Math.min(from, start), Math.max(to, end)])
  }
  lines.forEach((line, index) => {
    const weight = counted.has(line) ? line.letters - line.linked : 0
    add(line.element, weight, Number(weight > 0), index, index + 1)
  })
  // Backwards, so that every element is complete before it counts for the one around it.
  for (const element of elementsOf(page).reverse()) {
    const [weight, range] = [weights.get(element), ranges.get(element)]
    if (weight && range && element.parentNode) add(element.parentNode, weight.letters, weight.lines, ...range)
  }
  return { weights, ranges }
}

const TITLE_LIKE = /^[^，。：:|]{4,60}(?:报告|報告|总结|總結|情况|情況|年报|公报|白皮书)(?:[（(][^（()）]{1,12}[）)])?$/

/** The last line before the document that is its title; where a title takes several lines, the first of them. */
function findTitle(page: PageNode, before: readonly PageLine[], isAside: (line: PageLine) => boolean): number | null {
  const said = titlesOf(page)
  const ranks = before.map((line) => {
    if (isAside(line) || line.linked * 2 > line.letters) return 0
    const text = line.text.replace(/\s/g, '')
    if (text.length >= 6 && said.some((title) => title.includes(text))) return 3
    return TITLE_LIKE.test(text) ? 2 : Number(isHeading(line.element))
  })
  const best = Math.max(0, ...ranks)
  if (!best) return null
  let first = ranks.lastIndexOf(best)
  while (ranks[first - 1] === best) first--
  return first
}

/** What the page says its title is: <title>, and <meta name="ArticleTitle"> of government pages. */
function titlesOf(page: PageNode): string[] {
  return elementsOf(page).flatMap((element) => {
    const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? ''
    if (element.tagName === 'title' && element.namespaceURI.endsWith('xhtml'))
      return [textOf(element).replace(/\s/g, '')]
    const titled = element.tagName === 'meta' && /^(?:articletitle|og:title)$/i.test(name)
    return titled ? [(attributeOf(element, 'content') ?? '').replace(/\s/g, '')] : []
  })
}

/** Whether a line stands in a heading of the first three ranks. */
export function isHeading(node: PageNode): boolean {
  for (let at: PageNode | null = node; at && isElement(at); at = at.parentNode) {
    if (/^h[1-3]$/.test(at.tagName)) return true
  }
  return false
}
