import type { Report } from '@/report/types'
import { allFigures, divisionsOf } from '@/report/walk'

/**
 * The id itself where the report has such a division or figure; otherwise the id of the nearest division above it that
 * the report has: s1.3.9f2 → s1.3.9 → s1.3 → s1. Undefined where it does not even have the section.
 */
export function nearestId(report: Report, id: string): string | undefined {
  const known = new Set([...divisionsOf(report.sections), ...allFigures(report)].map((it) => it.id))
  for (let at = id; at; at = above(at)) if (known.has(at)) return at
  return undefined
}

/** s1.3-2f4 → s1.3-2 → s1.3 → s1 → nothing */
function above(id: string): string {
  const shorter = id.replace(/(?:f\d+|-\d+|\.\d+)$/, '')
  return shorter === id ? '' : shorter
}
