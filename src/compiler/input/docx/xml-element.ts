/** An element of a part. Names carry the prefixes of namespaces.ts. */
export interface XmlElement {
  /** `w:p` */
  name: string
  /** `{ 'w:val': '1' }`; a name without namespace has no prefix. */
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  /** The characters directly in it; empty for most. */
  text: string
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The `w:val` of the child of that name: `<w:pStyle w:val="2"/>` → `2`. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** The `w:val` of the child of that name as a number; undefined where there is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(valOf(element, name) ?? '', 10)
  return Number.isNaN(value) ? undefined : value
}

/** Whether a switch is on or off; undefined where it is not set. `<w:vanish/>` is on, `<w:vanish w:val="0"/>` off. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  return child && !/^(?:0|false|off)$/.test(child.attributes['w:val'] ?? '')
}

/** The element and everything below it, in the order of the file. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  const waiting = [element]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index])
  }
}
