import { isSinglePage } from '@/platform/single-page'
import { divisionAt } from '@/report/anchor'
import type { Report } from '@/report/types'
import { askedFor, readAddress } from './address/read-address'
import { readLastRead } from './use-resume'

/**
 * Whether a report page of these parameters opens as most do, at the top of the newest report with everything folded: its
 * link asks for nothing else, the reader has not left it somewhere, and it has its whole bar.
 *
 * @param params the router's parameters, as they come
 * @param reports newest first, never empty
 */
export function opensAtTop(params: unknown, reports: readonly { id: string; report: Report | undefined }[]): boolean {
  const { report } = askedFor(params, reports)
  if (isSinglePage() || !report || report !== reports[0].report) return false
  const { address, notice } = readAddress('report', params, report)
  if (notice || 'at' in address || 'query' in address) return false
  const last = readLastRead(report.id)
  return !last || (last.expanded.length === 0 && !divisionAt(report, last.place.anchor))
}
