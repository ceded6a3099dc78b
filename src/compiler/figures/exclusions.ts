import { NAMES } from './exclude-names'
import { NUMBERING } from './exclude-numbering'
import { TIMES } from './exclude-times'
import type { ExclusionRule } from './exclusion-rule'

/** All kinds of digits that are not figures, in the order in which they are tried, before any figure is read. */
export const EXCLUSIONS: readonly ExclusionRule[] = [...NAMES, ...TIMES, ...NUMBERING]

/** The rule that excludes the digits at `start` of narrowed text, and where what it takes ends. */
export function excludeAt(text: string, start: number): { rule: string; end: number } | undefined {
  for (const { rule, pattern } of EXCLUSIONS) {
    pattern.lastIndex = start
    if (pattern.test(text) && pattern.lastIndex > start) return { rule, end: pattern.lastIndex }
  }
  return undefined
}
