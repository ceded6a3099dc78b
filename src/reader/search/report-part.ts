import { divisionName } from '@/report/division-name'
import type { Division } from '@/report/types'
import { words } from '../words'

/**
 * A part of a report that hits or figures are listed under: a division, or what stands before or after all sections.
 */
export type ReportPart = Division | 'preamble' | 'back'

/** The heading of a part in a list: （六）统筹好法治政府建设, 开头, 文末. */
export function partName(part: ReportPart): string {
  if (part === 'preamble') return words.report.preamble
  if (part === 'back') return words.report.back
  return divisionName(part)
}
