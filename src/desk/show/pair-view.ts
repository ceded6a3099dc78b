import type { ProposedPoint } from '../../compiler/series/propose-series'
import { placesOf } from '../../report/places'
import { sentenceAt } from '../../report/sentence'
import type { SeriesPoint } from '../../report/series'
import type { Report } from '../../report/types'
import type { OpenSeries } from '../server/series-store'
import type { PairView, PointView, SeriesView } from '../view'
import { partsOf } from './parts'

/** The years side by side, as the page shows them. */
export function seriesView(open: OpenSeries): SeriesView {
  const { version, read, reports, canUndo, tooLong } = open
  const show = pointShower(reports.map(({ compiled }) => compiled.report))
  return {
    version,
    canUndo,
    tooLong,
    reports: reports.length,
    pairs: pairsOf(open),
    series: read.all.series.map(({ id, name, points }) => ({
      id,
      name,
      points: points.map((point) => ({
        ...show(point.report, point.ordinal),
        year: point.year,
        ...(point.fromYearBefore && { fromYearBefore: true as const }),
        ...(point.differs && { remark: `口径不同：${point.differs}` }),
        ...(point.restated && { remark: `以此为准：${point.restated.why}` }),
        ...(point.accepted && { remark: point.accepted }),
      })),
    })),
    problems: read.diagnostics.map(({ line, message }) => `第 ${line} 行：${message}`),
  }
}

/** What may be the same in two reports, newest first, in reading order. */
export function pairsOf({ proposals, read, reports }: OpenSeries): PairView[] {
  const names = new Map(read.all.series.map(({ id, name }) => [id, name]))
  const show = pointShower(reports.map(({ compiled }) => compiled.report))
  const view = ({ report, figure: { place, year } }: ProposedPoint) => ({
    ...show(report.id, place.ordinal),
    year: year ?? report.year,
  })
  return [...proposals]
    .sort((a, b) => b.newer.report.year - a.newer.report.year || ordinalOf(a.newer) - ordinalOf(b.newer))
    .map(({ newer, older, sure, reasons, series }) => ({
      newer: view(newer),
      older: view(older),
      sure,
      reasons,
      ...(series && { series: names.get(series) ?? series }),
    }))
}

function ordinalOf({ figure }: ProposedPoint): number {
  return figure.place.ordinal
}

type Shown = Omit<PointView, 'year'>

/** Gives a function that shows the figure of a report with its sentence. */
function pointShower(reports: readonly Report[]): (report: string, ordinal: SeriesPoint['ordinal']) => Shown {
  const known = new Map(
    reports.map((report) => {
      const parts = partsOf(report).flatMap(({ id, paragraphs }) => paragraphs.map((it) => [it.id, id] as const))
      return [report.id, { places: [...placesOf(report).values()], parts: new Map(parts) }]
    }),
  )
  return (id, ordinal) => {
    const there = known.get(id)
    const place = there?.places[ordinal - 1]
    if (!there || !place) throw new Error(`no figure ${ordinal} in ${id}`)
    const { figure, paragraph } = place
    const [start, end] = sentenceAt(paragraph.text, figure.span)
    return {
      report: id,
      figure: figure.id,
      part: there.parts.get(paragraph.id) ?? '',
      text: figure.text,
      label: figure.label,
      before: paragraph.text.slice(start, figure.span[0]),
      after: paragraph.text.slice(figure.span[1], end),
    }
  }
}
