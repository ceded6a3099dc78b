import { markerAt } from '../marker'
import { linesOf } from './lines-of'
import { BLOCKS, type PageNode, shownChildren } from './page'

/** How much an element holds: letters outside links, which are menus, and elements that end a line. */
interface Weight {
  letters: number
  lines: number
}

/**
 * The element that holds a page's article: from the top down as long as one child holds most of the words, in more than
 * one line, and nothing beside it is numbered like a part of the report.
 */
export function articleOf(root: PageNode): PageNode {
  const weights = new Map<PageNode, Weight>()
  weigh(root, weights)
  let article = root
  for (;;) {
    const children = shownChildren(article)
    const enough = (weights.get(article)?.letters ?? 0) * 0.8
    const heavy = children.find((child) => (weights.get(child)?.letters ?? 0) > enough)
    if (!heavy || (weights.get(heavy)?.lines ?? 0) < 2) return article
    const beside = children.filter((child) => child !== heavy).flatMap(linesOf)
    if (beside.some(markerAt)) return article
    article = heavy
  }
}

function weigh(node: PageNode, weights: Map<PageNode, Weight>): Weight {
  const weight = { letters: 0, lines: 0 }
  if (node.nodeName === '#text' && 'value' in node) weight.letters = node.value.trim().length
  if (node.nodeName !== 'a') {
    for (const child of shownChildren(node)) {
      const { letters, lines } = weigh(child, weights)
      weight.letters += letters
      weight.lines += lines + (BLOCKS.has(child.nodeName) ? 1 : 0)
    }
  }
  weights.set(node, weight)
  return weight
}

/** The lines that come before an element on its page. */
export function linesBefore(node: PageNode): string[] {
  const parent = 'parentNode' in node ? node.parentNode : null
  if (!parent) return []
  const siblings = shownChildren(parent)
  return [...linesBefore(parent), ...siblings.slice(0, siblings.indexOf(node)).flatMap(linesOf)]
}
