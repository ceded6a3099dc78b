import type { Span } from '../../report/types'
import { normalizeCharacters } from '../normalize-characters'

/** A text as the rules for figures read it, and the way back to the text as printed. */
export interface NormalizedText {
  text: string
  /** The span of the printed text that a span of `text` stands for. */
  printedSpan: (span: Span) => [start: number, end: number]
  /** Words of `text` in the characters that were printed, those of the place where the words stand nearest `span`. */
  restore: (words: string, span: Span) => string
}

/** How far from its figure a label's words are looked for, in UTF-16 units. */
const NEAR = 240

/** Blanks that some set around digits: 受理 125 件, 达 98% 以上. Those that group digits (1 023件) stay. */
const LOOSE = /(?<=[\u4e00-\u9fff]) +(?=\d)|(?<=[\d%‰]) +(?=[\u4e00-\u9fff])/g

/** Brings the characters into one form and leaves out the blanks between digits and words. */
export function normalizeText(printed: string): NormalizedText {
  const even = normalizeCharacters(printed)
  const originals = new Map<string, string>()
  if (even !== printed) {
    for (let i = 0; i < even.length; i++) if (even[i] !== printed[i]) originals.set(even[i], printed[i])
  }
  const { text, places } = withoutLooseBlanks(even)
  return {
    text,
    printedSpan: ([start, end]) => [places(start), start < end ? places(end - 1) + 1 : places(start)],
    restore: (words, [start, end]) => {
      if (originals.size === 0) return words
      const from = Math.max(0, start - NEAR)
      const at = text.slice(from, end + NEAR).indexOf(words)
      if (at >= 0) return Array.from({ length: words.length }, (_, i) => printed[places(from + at + i)]).join('')
      // 受理…审结 put together: 準 and 准 are told apart only where they stand.
      return words.replace(/./gsu, (character) => originals.get(character) ?? character)
    },
  }
}

/** `places` gives the offset in `even` of a unit of `text`, or of its end. */
function withoutLooseBlanks(even: string): { text: string; places: (at: number) => number } {
  if (even.search(LOOSE) < 0) return { text: even, places: (at) => at }
  const places: number[] = []
  let kept = ''
  let from = 0
  const keep = (to: number) => {
    kept += even.slice(from, to)
    for (let i = from; i < to; i++) places.push(i)
  }
  for (const { index, 0: blanks } of even.matchAll(LOOSE)) {
    keep(index)
    from = index + blanks.length
  }
  keep(even.length)
  places.push(even.length)
  return { text: kept, places: (at) => places[at] }
}
