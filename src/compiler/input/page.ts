import { type DefaultTreeAdapterMap, parse } from 'parse5'

export type PageNode = DefaultTreeAdapterMap['node']

/** Elements that may stay open or hold nothing, so that they say nothing about depth. */
const UNCLOSED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr'.split(' '),
)
const DEEPEST = 1000

const HIDDEN = new Set(
  'head script style noscript template nav footer aside button select textarea iframe svg object video audio'.split(
    ' ',
  ),
)

/** Parses a page. Null where it nests deeper than any that people made: the parser would take too long. */
export function parsePage(html: string): PageNode | null {
  let depth = 0
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (UNCLOSED.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (close ? -1 : 1))
    if (depth > DEEPEST) return null
  }
  return parse(html)
}

/** The children that a browser shows as text: no scripts, no navigation, nothing hidden. */
export function shownChildren(node: PageNode): PageNode[] {
  return 'childNodes' in node ? node.childNodes.filter(isShown) : []
}

function isShown(node: PageNode): boolean {
  if (HIDDEN.has(node.nodeName)) return false
  const attributes = 'attrs' in node ? node.attrs : []
  return !attributes.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none/i.test(value)),
  )
}

/**
 * The element that holds the text of an article: from the top down as long as one child holds most of what its parent
 * does. Words of links do not count, they are menus.
 */
export function articleOf(root: PageNode): PageNode {
  const weights = new Map<PageNode, number>()
  weigh(root, weights)
  let node = root
  for (;;) {
    const enough = (weights.get(node) ?? 0) * 0.8
    const heavy = shownChildren(node).find((child) => 'childNodes' in child && (weights.get(child) ?? 0) > enough)
    if (!heavy) return node
    node = heavy
  }
}

function weigh(node: PageNode, weights: Map<PageNode, number>): number {
  let weight = 0
  if (node.nodeName === '#text' && 'value' in node) weight = node.value.trim().length
  else if (node.nodeName !== 'a') for (const child of shownChildren(node)) weight += weigh(child, weights)
  weights.set(node, weight)
  return weight
}

/** The shown nodes that come before an element and do not hold it, in the order of the page. */
export function nodesBefore(node: PageNode): PageNode[] {
  const parent = 'parentNode' in node ? node.parentNode : null
  if (!parent) return []
  const siblings = shownChildren(parent)
  return [...nodesBefore(parent), ...siblings.slice(0, siblings.indexOf(node))]
}
