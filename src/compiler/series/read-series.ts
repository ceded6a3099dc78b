import type { AllSeries, Series, SeriesPoint } from '../../report/series'
import type { Report } from '../../report/types'
import type { Diagnostic } from '../diagnostic'
import { readYaml } from '../yaml/read-yaml'
import { checkAlike, checkStated } from './check-series'
import { checkWording } from './check-wording'
import { keepBreaks } from './keep-breaks'
import { onePointAYear, type YearPoint } from './one-a-year'
import { type PairKey, pairKey } from './propose-series'
import { type FailAt, placeFinder, pointResolver } from './resolve-points'
import { oneSeries, seriesSchema, twoApart } from './series-schema'

/** What is published where there is nothing to compare. */
export const NO_SERIES: AllSeries = { reports: [], series: [] }

/** series.yaml, read. */
export interface ReadSeries {
  all: AllSeries
  /** Pairs of figures that an editor found not to be the same. */
  notSame: ReadonlySet<PairKey>
  diagnostics: Diagnostic[]
}

/**
 * Reads series.yaml and finds its figures in the reports. Everything that is wrong is an error at its place in `file`, all
 * reported together; a report that is not there is a warning and shortens the series. Series of less than two years, and
 * all of them where only one report is published, are left out. Never throws.
 */
export function readSeries(yamlText: string, file: string, reports: readonly Report[]): ReadSeries {
  const yaml = readYaml(yamlText, file, seriesSchema)
  const diagnostics: Diagnostic[] = [...yaml.diagnostics]
  const fail: FailAt = ({ line, column }, rule, message, severity = 'error') => {
    diagnostics.push({ file, line, column, severity, rule, message })
  }
  const find = placeFinder(reports, fail)
  const resolve = pointResolver(find, fail)
  const ids = new Map<string, number>()
  const entries: unknown[] = Array.isArray(yaml.value) ? yaml.value : []
  const series = entries.flatMap((entry, i): Series[] => {
    const { data } = oneSeries.safeParse(entry)
    if (!data) return []
    const place = yaml.placeOf([i])
    const before = ids.get(data.id)
    if (before !== undefined) fail(place, 'named-twice', `编号“${data.id}”在第 ${before} 行已经用过`)
    ids.set(data.id, place.line)
    const resolved = data.points.map((point, k) => resolve(point, yaml.placeOf([i, 'points', k])))
    const found = resolved.flatMap((point) => point ?? [])
    const isWhole = data.points.every(({ report }) => reports.some(({ id }) => id === report))
    const points = keepBreaks(onePointAYear(found, fail, isWhole), resolved, data.points)
    checkAlike(points, fail)
    checkWording(points, data.notes ?? [], fail)
    const stated = points.map((_, k) => checkStated(points, k, fail, isWhole))
    if (points.length < 2) return []
    const { direction } = stated[0]
    const published = points.map((point, k) => toPoint(point, stated[k].agrees))
    return [
      {
        id: data.id,
        name: data.name,
        points: published,
        ...(points[0].place.figure.kind === 'rank' ? { ranks: true as const } : direction && { direction }),
        notes: data.notes ?? [],
      },
    ]
  })
  const printing = reports
    .filter(({ id }) => series.some(({ points }) => points.some(({ report }) => report === id)))
    .map(({ id, year }) => ({ id, year }))
    .sort((a, b) => b.year - a.year || a.id.localeCompare(b.id, 'en'))
  const notSame = entries.flatMap((entry, i) => {
    const { data } = twoApart.safeParse(entry)
    const [one, two] = data?.notSame.map((named, k) => find(named, yaml.placeOf([i, 'notSame', k]))) ?? []
    return one && two ? [pairKey(one, two)] : []
  })
  return {
    all: printing.length > 1 ? { reports: printing, series } : NO_SERIES,
    notSame: new Set(notSame),
    diagnostics,
  }
}

function toPoint(
  { report, place, year, written, differs, fromYearBefore, restates }: YearPoint,
  agrees?: true,
): SeriesPoint {
  const { restated, accept } = written ?? {}
  return {
    year,
    report: report.id,
    ordinal: place.ordinal,
    text: place.figure.text,
    value: place.figure.value,
    ...(fromYearBefore && { fromYearBefore }),
    ...(agrees && { agrees }),
    ...(differs && { differs }),
    ...(restated && restates && { restated: restatement(restates, restated) }),
    ...(accept && { accepted: accept }),
  }
}

function restatement({ place, report }: { place: YearPoint['place']; report: Report }, why: string) {
  return { report: report.id, ordinal: place.ordinal, text: place.figure.text, why }
}
