import type { Remark } from './remarks'
import type { DocumentState } from './walk'
import type { WordPart } from './word-package'
import { isTextElement } from './words-below'
import { everyElement } from './xml-element'

/**
 * Checks the reading against the parts themselves: characters of the document that were neither written nor named, and
 * characters written that the text does not hold. There are none unless the reader is at fault.
 */
export function missedText(parts: readonly WordPart[], { seen, written }: DocumentState, text: string): Remark[] {
  const unseen = parts.flatMap(({ root }) =>
    Array.from(everyElement(root)).filter((element) => isTextElement(element) && !seen.has(element)),
  )
  const missed = [
    ...unseen.map((element) => element.text).filter((words) => words.trim()),
    difference(written.join(''), text),
  ]
  return missed.filter((words) => words).map((quote) => ({ rule: 'missed-text', quote, column: 0 }))
}

/** The visible characters of one text that the other has not, or has too often. */
function difference(written: string, text: string): string {
  const counts = new Map<string, number>()
  for (const char of written) if (char.trim()) counts.set(char, (counts.get(char) ?? 0) + 1)
  for (const char of text) if (char.trim()) counts.set(char, (counts.get(char) ?? 0) - 1)
  return Array.from(counts, ([char, count]) => char.repeat(Math.abs(count))).join('')
}
