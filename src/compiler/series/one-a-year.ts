import { type Place, placesOf } from '../../report/places'
import type { Report } from '../../report/types'
import type { FailAt, ResolvedPoint } from './resolve-points'

/** The point of one year, and the one that it replaces. */
export interface YearPoint extends ResolvedPoint {
  fromYearBefore?: true
  /** Why it cannot be compared with the point before it. */
  differs?: string
  restates?: ResolvedPoint
}

/**
 * One point for every year, newest first. Where two reports print different values for a year, the editor must say which
 * one holds, by `restated`; of two alike the one in that year's own report is kept. The values that reports print beside
 * their own as those of the year before (2021年全年456件) are held against the points, and stand in for a year that has none.
 * A `restated` where nothing is printed otherwise is an error, unless a report has been withdrawn (not `isWhole`).
 */
export function onePointAYear(points: readonly ResolvedPoint[], fail: FailAt, isWhole: boolean): YearPoint[] {
  const byYear = new Map<number, YearPoint>()
  for (const point of points) {
    const other = byYear.get(point.year)
    byYear.set(point.year, other ? chooseOf(other, point, fail) : { ...point, differs: point.written?.differs })
  }
  for (const point of points) {
    const before = yearBefore(point)
    if (!before) continue
    const own = byYear.get(before.year)
    if (!own) byYear.set(before.year, { ...before, fromYearBefore: true })
    else if (isSame(own, before)) continue
    else if (own.written?.restated) own.restates ??= before
    else fail(before.at, 'years-contradict', contradiction(own, before))
  }
  for (const { written, restates, at } of byYear.values()) {
    if (written?.restated && !restates && isWhole) {
      fail(at, 'no-such-doubt', 'restated 所说的另一个数并没有出现，请删去')
    }
  }
  return [...byYear.values()].sort((a, b) => b.year - a.year)
}

/** Of two points of one year, the one that holds. */
function chooseOf(one: YearPoint, two: ResolvedPoint, fail: FailAt): YearPoint {
  const [first, second] = [one.written?.restated, two.written?.restated]
  if (first && second) {
    fail(two.at, 'named-twice', `${two.year}年的两个数都写了 restated，请只留一处`)
    return one
  }
  const differs = [one.differs, two.written?.differs].filter(Boolean).join('；') || undefined
  if (first) return { ...one, differs, restates: two }
  if (second) return { ...two, differs, restates: one }
  if (!isSame(one, two)) {
    const values = `“${one.place.figure.text}”（${one.report.id}）和“${two.place.figure.text}”（${two.report.id}）`
    fail(two.at, 'years-contradict', `${two.year}年有两个不同的数：${values}；请在以哪个为准的那一条写 restated: 理由`)
  }
  return { ...(two.year === two.report.year ? two : one), differs }
}

/** The value that a point's report prints beside it for the year before. */
function yearBefore({ report, place, year, at }: ResolvedPoint): ResolvedPoint | undefined {
  const { previous } = place.figure
  const before = previous ? placesIn(report).get(previous) : undefined
  return before && { report, place: before, year: year - 1, at }
}

const kept = new WeakMap<Report, Map<string, Place>>()

function placesIn(report: Report): Map<string, Place> {
  const places = kept.get(report) ?? placesOf(report)
  kept.set(report, places)
  return places
}

function isSame({ place: { figure: a } }: ResolvedPoint, { place: { figure: b } }: ResolvedPoint): boolean {
  return a.value === b.value && a.valueTo === b.valueTo && a.unit === b.unit
}

function contradiction(own: ResolvedPoint, before: ResolvedPoint): string {
  const { figure, paragraph, path } = before.place
  const at = path[path.length - 1]?.id ?? paragraph.id
  const entry = `- { report: ${before.report.id}, at: ${at}, figure: ${figure.text}, year: ${before.year}, restated: 理由 }`
  return `${before.report.id} 写上年（${before.year}年）为“${figure.text}”，${own.report.id} 写的是“${own.place.figure.text}”；请核对，确有更正的，加上一条 ${entry}`
}
