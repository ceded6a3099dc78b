import { SaxesParser } from 'saxes'
import { damaged, tooLarge } from './docx-problem'
import { isKnown, prefixOf } from './namespaces'
import type { XmlElement } from './xml-element'

/** A parsed part. */
export interface XmlPart {
  root: XmlElement
  /** What a choice between variants left aside: a text box as old Word draws it, beside the one that is read. */
  asides: { taken: XmlElement; others: XmlElement[] }[]
}

/** Elements and attributes still allowed, shared by all parts of one document. A report of 30 pages has 50,000. */
export interface Allowance {
  nodes: number
}

export const MOST_NODES = 400_000
const DEEPEST = 100

/** Parses a part. Throws a DocxProblem where it is no well-formed XML, has a DTD or is more than the allowance. */
export function parseXml(bytes: Buffer, allowance: Allowance): XmlPart {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const asides: XmlPart['asides'] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', () => {
    throw damaged()
  })
  parser.on('doctype', () => {
    throw damaged()
  })
  parser.on('opentagstart', () => {
    allowance.nodes--
    if (allowance.nodes < 0 || open.length > DEEPEST) throw tooLarge()
  })
  parser.on('attribute', () => {
    allowance.nodes--
    if (allowance.nodes < 0) throw tooLarge()
  })
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {}
    for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
      if (prefix !== 'xmlns' && local !== 'xmlns') attributes[uri ? `${prefixOf(uri)}:${local}` : local] = value
    }
    const element: XmlElement = { name: `${prefixOf(tag.uri)}:${tag.local}`, attributes, children: [], text: '' }
    if (element.name === 'mc:Choice') attributes.known = String(requirements(tag.attributes.Requires?.value, parser))
    open[open.length - 1].children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    open[open.length - 1].text += text
  })
  parser.on('cdata', (text) => {
    open[open.length - 1].text += text
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element?.name === 'mc:AlternateContent') choose(element, open[open.length - 1], asides)
  })
  parser.write(textOf(bytes)).close()
  return { root: top.children[0], asides }
}

function requirements(prefixes: string | undefined, parser: { resolve(prefix: string): string | undefined }): boolean {
  return (prefixes ?? '').split(/\s+/).every((prefix) => !prefix || isKnown(parser.resolve(prefix)))
}

/** Puts in place of a choice between variants the first one that is understood, else what the file offers instead. */
function choose(choice: XmlElement, parent: XmlElement, asides: XmlPart['asides']): void {
  const variants = choice.children
  const taken =
    variants.find(({ name, attributes }) => name === 'mc:Choice' && attributes.known === 'true') ??
    variants.find(({ name }) => name === 'mc:Fallback') ??
    variants[0]
  parent.children.pop()
  if (!taken) return
  parent.children.push(...taken.children)
  asides.push({ taken, others: variants.filter((variant) => variant !== taken) })
}

/** UTF-8, or UTF-16 where its mark says so. */
function textOf(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw damaged()
  }
}
