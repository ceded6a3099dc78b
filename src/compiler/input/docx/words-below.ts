import { everyElement, type XmlElement } from './xml-element'

const STRUCTURE = new Set(['w:p', 'w:tr'])
const BLANKS = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab'])

/** Whether an element holds characters that the document shows, in whatever namespace it may be: `w:t`, `m:t`, `a:t`. */
export function isTextElement({ name }: XmlElement): boolean {
  return /:(?:t|delText)$/.test(name)
}

/** The words anywhere below an element, for quoting; paragraphs and cells parted by blanks. */
export function wordsBelow(element: XmlElement): string {
  const words: string[] = []
  for (const part of everyElement(element)) {
    if (isTextElement(part)) words.push(part.text)
    else if (STRUCTURE.has(part.name) || BLANKS.has(part.name)) words.push(' ')
    else if (part.name === 'w:noBreakHyphen') words.push('-')
    else if (part.name === 'v:textpath') words.push(part.attributes.string ?? '')
    else if (part.name === 'w:sym') words.push(`（符号 ${part.attributes['w:char'] ?? ''}）`)
  }
  return words.join('').trim()
}
