import type { PageElement, PageNode } from './parse-page'

const words = (list: string) => new Set(list.split(' '))

/** Elements that begin and end a line. */
const BLOCKS = words(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main marquee menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
)

/** Elements whose line ends are shown. */
const PREFORMATTED = words('pre listing plaintext xmp')

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node
}

export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** A property of the style attribute, in lower case without !important; the last one counts. */
export function styleOf(element: PageElement, property: string): string | undefined {
  const style = attributeOf(element, 'style')
  if (!style) return undefined
  const isNamed = (declaration: string) => declaration.split(':', 1)[0].trim().toLowerCase() === property
  const found = style.split(';').reverse().find(isNamed)
  return found
    ?.slice(found.indexOf(':') + 1)
    .replace(/!\s*important/i, '')
    .trim()
    .toLowerCase()
}

/** Whether an element begins and ends a line: by its name, unless its style says otherwise. */
export function isBlock(element: PageElement): boolean {
  if (element.tagName === 'br') return true
  const display = styleOf(element, 'display')
  if (display) return !/^(?:inline|contents|ruby)/.test(display)
  // <text> of a drawing stands for itself.
  return BLOCKS.has(element.tagName) || (element.tagName === 'text' && element.namespaceURI.endsWith('svg'))
}

export function isPreformatted(element: PageElement): boolean {
  const space = styleOf(element, 'white-space')
  return space ? /^(?:pre|break-spaces)/.test(space) : PREFORMATTED.has(element.tagName)
}

/** The children in the order in which they are shown: the head of a table first, its foot last. */
export function childrenOf(node: PageNode): PageNode[] {
  if (!('childNodes' in node)) return []
  if (node.nodeName !== 'table') return node.childNodes
  const place = ({ nodeName }: PageNode) => ['caption', 'colgroup', 'thead', '', 'tfoot'].indexOf(nodeName)
  const order = (child: PageNode) => (place(child) < 0 ? 3 : place(child))
  return [...node.childNodes].sort((a, b) => order(a) - order(b))
}

/** The text below a node, scripts and styles not counted, blanks collapsed; no more than about `most` characters. */
export function textOf(node: PageNode, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = []
  let [length, nodes] = [0, 0]
  const waiting = [node]
  for (let next = waiting.pop(); next && length < most && nodes < most; next = waiting.pop()) {
    nodes++
    if (next.nodeName === '#text' && 'value' in next)
      length += parts.push(next.value.slice(0, most)) && next.value.length
    if (/^(?:script|style|template)$/.test(next.nodeName)) continue
    const children = 'childNodes' in next ? next.childNodes : []
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index])
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Every element below a node, in the order of the page. */
export function elementsOf(root: PageNode): PageElement[] {
  const elements: PageElement[] = []
  const waiting = [root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isElement(next)) elements.push(next)
    const children = 'childNodes' in next ? next.childNodes : []
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index])
  }
  return elements
}
