import type { Report } from '../../report/types'

const YEAR_AT_END = /\d{4}$/

/** The year that a report is of; where its text does not say, its id does: yuncheng-2023. 0 where neither does. */
export function yearOf({ year, id }: Pick<Report, 'year' | 'id'>): number {
  return year || Number(YEAR_AT_END.exec(id)?.[0] ?? 0)
}

/** The newest of these reports that is of an earlier year and the same issuer; undefined where there is none. */
export function newestEarlier(reports: readonly Report[], thisYear: Report): Report | undefined {
  const year = yearOf(thisYear)
  return reports
    .filter((report) => report.id !== thisYear.id && report.year > 0 && report.year < year)
    .filter((report) => isOfSameIssuer(report, thisYear))
    .sort((a, b) => b.year - a.year)[0]
}

/** Whether the ids differ by the year alone, or the new title names who issued the other: 云城区政府 in 云城区2023年…报告. */
function isOfSameIssuer({ id, issuer }: Report, thisYear: Report): boolean {
  const name = issuer.replace(/(?:人民)?政府$/, '')
  return (
    id.replace(YEAR_AT_END, '') === thisYear.id.replace(YEAR_AT_END, '') ||
    (name !== '' && thisYear.title.includes(name))
  )
}
