import type { YearPoint } from './one-a-year'
import type { ResolvedPoint } from './resolve-points'
import type { WrittenPoint } from './series-schema'

/**
 * Keeps a break in a series whose report has been withdrawn: 2023年起按人次计, said of 2023, lies between 2024 and 2021
 * where 2023 is gone.
 *
 * @param points one a year, newest first
 * @param resolved the points of series.yaml in its order, by year; undefined where the report is not there
 * @param written the same points as the editor wrote them
 */
export function keepBreaks(
  points: readonly YearPoint[],
  resolved: readonly (ResolvedPoint | undefined)[],
  written: readonly WrittenPoint[],
): YearPoint[] {
  const kept = points.map((point) => ({ ...point }))
  written.forEach(({ differs }, i) => {
    if (!differs || resolved[i]) return
    const before = resolved
      .slice(0, i)
      .reverse()
      .find((point) => point)
    const after = resolved.slice(i + 1).find((point) => point)
    if (!before || !after) return
    const older = Math.min(before.year, after.year)
    const newer = kept.filter(({ year }) => year > older).pop()
    if (newer) newer.differs = [newer.differs, differs].filter(Boolean).join('；')
  })
  return kept
}
