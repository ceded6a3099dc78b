import { newestEarlier } from '../../compiler/carry-over/newest-earlier'
import type { Report } from '../../report/types'

/**
 * The id that a new report may have: that of the newest earlier report of its issuer with the year of this one, so that
 * mouqu-2024 follows mouqu-2023; report-2024 where there is none. Empty where the report does not say its year.
 */
export function proposeId(earlier: readonly Report[], thisYear: Report): string {
  if (!thisYear.year) return ''
  const before = newestEarlier(earlier, thisYear)?.id ?? ''
  const name = /^(.+?)\d{4}$/.exec(before)?.[1] ?? 'report-'
  return name + thisYear.year
}
