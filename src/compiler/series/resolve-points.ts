import { type Place, placesOf } from '../../report/places'
import type { Report } from '../../report/types'
import { findFigure, type ParagraphsById, paragraphsById } from '../editorial/find-figure'
import type { FigureName } from '../editorial/report-schema'
import type { Place as YamlPlace } from '../yaml/parse-yaml'
import type { WrittenPoint } from './series-schema'

/** A point of a series and the figure that it names. */
export interface ResolvedPoint {
  report: Report
  place: Place
  year: number
  /** What the editor says of it; absent where the report prints it as the year before and the editor says nothing. */
  written?: WrittenPoint
  /** Where series.yaml names it, or the point beside which the report prints it. */
  at: YamlPlace
}

/** Reports a problem in series.yaml at a place. */
export type FailAt = (at: YamlPlace, rule: string, message: string, severity?: 'error' | 'warning' | 'info') => void

/** Gives a function that finds the figure of a point, and reports one that was named before, in this series or another. */
export function pointResolver(find: FindPlace, fail: FailAt) {
  const named = new Map<string, number>()
  return (written: WrittenPoint, at: YamlPlace): ResolvedPoint | undefined => {
    const found = find(written, at)
    if (!found) return undefined
    const { report, place } = found
    const key = `${report.id} ${place.figure.id}`
    const before = named.get(key)
    if (before !== undefined) {
      fail(at, 'named-twice', `${report.id} 的“${place.figure.text}”在第 ${before} 行已经写过；一个数只能属于一个指标`)
      return undefined
    }
    named.set(key, at.line)
    return { report, place, year: written.year ?? report.year, written, at }
  }
}

/** Finds the figure that series.yaml names at a place. */
export type FindPlace = (
  named: FigureName & { report: string },
  at: YamlPlace,
) => { report: Report; place: Place } | undefined

/**
 * Gives a function that finds figures in reports. It reports a report that is not there (a warning: its folder may have
 * been withdrawn) and a figure that is not there.
 */
export function placeFinder(reports: readonly Report[], fail: FailAt): FindPlace {
  const known = new Map(reports.map((report) => [report.id, { report, ...indexOf(report) }]))
  return (named, at) => {
    const there = known.get(named.report)
    if (!there) {
      fail(at, 'no-such-report', `src/reports 里没有“${named.report}”，这一年的数不显示`, 'warning')
      return undefined
    }
    const found = findFigure(there.byId, named)
    if (typeof found === 'string') {
      fail(at, 'no-such-figure', `${named.report}：${found}`)
      return undefined
    }
    const place = there.places.get(found.figure.id)
    return place && { report: there.report, place }
  }
}

function indexOf(report: Report): { byId: ParagraphsById; places: Map<string, Place> } {
  return { byId: paragraphsById(report), places: placesOf(report) }
}
