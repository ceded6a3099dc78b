import { type DefaultTreeAdapterMap, parse } from 'parse5'

export type PageNode = DefaultTreeAdapterMap['node']

/** Elements that may stay open or hold nothing, so that they say nothing about depth. */
const UNCLOSED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr'.split(' '),
)
const DEEPEST = 1000

/** Elements that begin and end a line. */
export const BLOCKS = new Set(
  'address article blockquote body br caption center dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

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
