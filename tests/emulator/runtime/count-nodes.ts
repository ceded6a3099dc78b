/** The WXML elements of a page as WeChat's audit counts them: not more than 1000, 30 deep, 60 in one. */
export interface NodeCount {
  count: number
  maxDepth: number
  maxChildren: number
}

/** Counts the elements of the page in `scroll`, the page element itself included as depth 1. */
export function countNodes(scroll: HTMLElement): NodeCount {
  const result = { count: 0, maxDepth: 0, maxChildren: 0 }
  const visit = (element: Element, depth: number) => {
    // What a built-in component makes for itself (img, input) is no element of WXML.
    const children = Array.from(element.children).filter((child) => child.localName.startsWith('wx-'))
    result.count += 1
    result.maxDepth = Math.max(result.maxDepth, depth)
    result.maxChildren = Math.max(result.maxChildren, children.length)
    for (const child of children) visit(child, depth + 1)
  }
  const page = scroll.querySelector('wx-page')
  if (page) visit(page, 1)
  return result
}
