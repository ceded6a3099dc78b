import type { Series } from '@/report/series'
import { words } from '../words'
import type { Years } from './years-context'

/** What a reader of a series must know besides the values, in lines: where they come from, corrections, the wording. */
export function seriesNotes({ points, notes }: Series, { reports }: Years): string[] {
  const yearOf = (id: string) => reports.find((report) => report.id === id)?.year ?? 0
  const ofPoints = points.flatMap(({ year, report, fromYearBefore, restated, accepted }) => [
    ...(fromYearBefore || restated ? [words.years.fromYearBefore(year, yearOf(report))] : []),
    ...(restated ? [words.years.restated(yearOf(restated.report), restated.text, restated.why)] : []),
    ...(accepted ? [words.years.accepted(year, accepted)] : []),
  ])
  return [...ofPoints, ...notes]
}
