import type { Division, Report } from './types'
import { divisionsOf } from './walk'

/**
 * The DOM id of a division or figure: `s1.3.2` → `s1-3-2`. A dot would read as a class in the selectors that
 * wx.pageScrollTo and SelectorQuery take.
 */
export function anchorOf(id: string): string {
  return id.replace(/\./g, '-')
}

/** The division of that DOM id, or undefined. */
export function divisionAt(report: Report, anchor: string | undefined): Division | undefined {
  return divisionsOf(report.sections).find(({ id }) => anchorOf(id) === anchor)
}
