import type { Span } from './types'

/** Ends a sentence, with the quotation marks and brackets that close after it. */
const END = /[。！？!?]+[”’」』）)]*/g

/** The sentence of `text` in which `span` stands, closing punctuation included, in UTF-16 units. */
export function sentenceAt(text: string, span: Span): Span {
  const ends = new RegExp(END) // not matchAll: iOS 12 has none
  let start = 0
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    const after = end.index + end[0].length
    if (after > span[0] && after >= span[1]) return [start, after]
    if (after <= span[0]) start = after
  }
  return [start, text.length]
}
