import { openReport } from '@/platform/navigate'
import { samePlace } from '@/report/same-place'
import type { Report } from '@/report/types'
import { linkOf } from './address/write-address'

/** Where the reader is in a report. */
export interface Here {
  report: Report
  /** Id of the division that stands at the top of the screen; undefined at the top of the page. */
  at?: string
  /** Ids of what is open. */
  expanded: readonly string[]
}

/** The place that was left for another year's report; that report has still to be loaded. */
let left: (Here & { to: string }) | undefined

/** Opens the report of another year at the same place, as far as it has it; see `arrivedFrom`. */
export function changeYear(here: Here, to: string): void {
  left = { ...here, to }
  openReport(linkOf({ page: 'report', report: to }))
}

/** Where a reader who comes from another year's report shall be in this one; undefined for everybody else. Asked once. */
export function arrivedFrom(report: Report): Pick<Here, 'at' | 'expanded'> | undefined {
  const from = left?.to === report.id ? left : undefined
  left = undefined
  if (!from) return undefined
  const same = (id: string) => samePlace(from.report, id, report)
  return { at: from.at && same(from.at), expanded: from.expanded.flatMap((id) => same(id) ?? []) }
}
