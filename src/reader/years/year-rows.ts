import type { AllSeries, Series, SeriesPoint } from '@/report/series'

/** A row of 历年: a year's value, or some years one after the other without any. */
export type YearRow =
  | {
      point: SeriesPoint
      /** Length of its bar, from 0 to 1, on the scale of the years that it can be compared with; no bar for a rank. */
      share?: number
    }
  | { missing: 'notStated' | 'notHere'; from: number; to: number }
  /** Why the years above cannot be compared with those below. */
  | { differs: string }

/**
 * The rows of a series, newest year first: every year from its first to its last, and up to the newest report where that
 * does not print it. Where a point differs, a new scale starts, with the reason between.
 */
export function yearRows({ points, ranks }: Series, { reports }: AllSeries): YearRow[] {
  const rows: YearRow[] = []
  const newest = reports[0]
  let above = points.some(({ report }) => report === newest.id) ? points[0].year : newest.year
  if (above !== points[0].year) above++
  let scale = 0
  points.forEach((point, i) => {
    const before = points[i - 1]
    rows.push(...missingYears(point.year + 1, before ? before.year - 1 : above - 1, reports))
    if (before?.differs) rows.push({ differs: before.differs })
    if (!before || before.differs) scale = greatest(points, i)
    rows.push(ranks ? { point } : { point, share: scale > 0 ? point.value / scale : 0 })
  })
  return rows
}

/** The greatest value from a point on, down to the next break. */
function greatest(points: readonly SeriesPoint[], from: number): number {
  const end = points.findIndex(({ differs }, i) => i >= from && differs)
  return Math.max(...points.slice(from, end < 0 ? undefined : end + 1).map(({ value }) => value))
}

/** Rows for years without a value, newest first: those of which a report is published apart from the others. */
function missingYears(first: number, last: number, reports: AllSeries['reports']): YearRow[] {
  const rows: { missing: 'notStated' | 'notHere'; from: number; to: number }[] = []
  for (let year = last; year >= first; year--) {
    const missing = reports.some((report) => report.year === year) ? 'notStated' : 'notHere'
    const row = rows[rows.length - 1]
    if (row?.missing === missing) row.from = year
    else rows.push({ missing, from: year, to: year })
  }
  return rows
}
