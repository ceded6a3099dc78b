import type { Report } from '@/report/types'
import compiled from './all.reports'

/** Every report in the package, newest first. There is always one: the build fails without. */
export const reports: readonly Report[] = compiled

/** The report of that id, or undefined where the package has none. */
export function findReport(id: string | undefined): Report | undefined {
  return reports.find((report) => report.id === id)
}
