import { attributeOf, elementsOf, isElement } from './element'
import type { PageElement, PageNode } from './parse-page'

/** `navigation` is a menu without doubt; `around` is likely to stand around the document: a head, a foot, a side. */
export type PagePart = 'navigation' | 'around' | null

const ROLES = /^(?:banner|contentinfo|complementary|search|toolbar|form)$/
/** Words in class and id, parted by hyphens, underlines and capitals. */
const AROUND =
  /^(?:nav|navbar|navigation|menu|submenu|header|head|hd|top|topbar|footer|foot|ft|bottom|copyright|crumbs?|breadcrumbs?|location|position|share|bdsharebuttonbox|tools?|toolbar|print|sidebar|related?|recommend|hot|pager|pagination|qrcode|ewm|search|login|friendlinks?|links|banner)$/i

/**
 * Which part of the page every element belongs to. A <footer>, <header> or <aside> of an <article> is part of it: a
 * signature stands there.
 */
export function pageParts(page: PageNode): Map<PageNode, PagePart> {
  const parts = new Map<PageNode, PagePart>()
  const inArticle = new Set<PageNode>()
  for (const element of elementsOf(page)) {
    const parent = element.parentNode
    if (/^(?:article|main)$/.test(element.tagName) || (parent && inArticle.has(parent))) inArticle.add(element)
    const outer = (parent && parts.get(parent)) ?? null
    parts.set(element, outer === 'navigation' ? outer : (ownPart(element, inArticle.has(element)) ?? outer))
  }
  return parts
}

function ownPart(element: PageElement, inArticle: boolean): PagePart {
  const role = attributeOf(element, 'role') ?? ''
  if (element.tagName === 'nav' || /^(?:navigation|menu|menubar)$/.test(role)) return 'navigation'
  // An element around the whole page is named top or head too.
  if (/^(?:html|body|article|main)$/.test(element.tagName) || inArticle) return null
  if (/^(?:header|footer|aside)$/.test(element.tagName) || ROLES.test(role)) return 'around'
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`.slice(0, 300)
  return names.split(/[\s_-]+|(?<=[a-z])(?=[A-Z])|\d+/).some((word) => AROUND.test(word)) ? 'around' : null
}

/** The part that a node belongs to, text nodes included. */
export function partOf(node: PageNode, parts: ReadonlyMap<PageNode, PagePart>): PagePart {
  const element = isElement(node) ? node : 'parentNode' in node ? node.parentNode : null
  return (element && parts.get(element)) ?? null
}
