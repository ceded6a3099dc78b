import type { ExclusionRule } from './exclusion-rule'
import { NAMES } from './names'
import { NUMBERING } from './numbering'
import { TIMES } from './times'

/** All kinds of digits that are not figures, in the order in which they are tried, before any figure is read. */
export const EXCLUSIONS: readonly ExclusionRule[] = [...NAMES, ...TIMES, ...NUMBERING]

/**
 * The rule that excludes the digits at `start` of normalized text, and the end of what it excludes; undefined where none
 * does. A rule never ends inside a run of digits: 2022年 is a year, 20221年 is none.
 */
export function excludeAt(text: string, start: number): { rule: string; end: number } | undefined {
  for (const { rule, pattern } of EXCLUSIONS) {
    pattern.lastIndex = start
    if (!pattern.test(text)) continue
    const end = pattern.lastIndex
    if (end > start && !(isDigit(text[end - 1]) && isDigit(text[end]))) return { rule, end }
  }
  return undefined
}

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '0' && unit <= '9'
}
