import { unpackReport } from '@/report/pack'
import type { Report } from '@/report/types'
import packed from './all.reports'

/** Every report in the package, newest first. There is always one: the build fails without. */
export const reports: readonly Report[] = packed.map(unpackReport)

/** The report of that id, or undefined where the package has none. */
export function findReport(id: string | undefined): Report | undefined {
  return reports.find((report) => report.id === id)
}
