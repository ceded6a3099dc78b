import type { Division, Span } from './types'

/**
 * The part of the first paragraph that is drawn as its heading: marker, heading and the punctuation that closes it.
 * 一是政务服务提速增效。持续推进… → 一是政务服务提速增效。
 */
export function headingSpan(division: Division): Span {
  const { text } = division.paragraphs[0]
  let end = Math.max(division.marker[1], division.heading[1])
  while (end < text.length && /[。.:：;；!！?？”’」』）)]/.test(text[end])) end++
  return [0, end]
}
