import type { CarriedOver } from '../../compiler/carry-over/carry-over'
import type { Figure, Span } from '../../report/types'
import { allFigures } from '../../report/walk'
import { Refusal } from '../server/refusal'
import type { OpenReport } from '../server/report-store'
import type { OpenSeries } from '../server/series-store'
import { readDesk } from '../steps/entries'
import type { DeskFigure, PartView } from '../view'
import { KINDS } from '../words'
import { pairsOf } from './pair-view'
import { partsOf } from './parts'

/** What other years say. */
export interface Years {
  series: OpenSeries
  /** By id of this report's figure. */
  carried: ReadonlyMap<string, CarriedOver>
}

/** One part of a report with its text and figures. Throws a Refusal where there is no such part. */
export function partView(open: OpenReport, id: string, { series, carried }: Years): PartView {
  const { yaml, compiled } = open
  const { report, reviewed, asRead, exclusions, diagnostics } = compiled
  const parts = partsOf(report)
  const part = parts.find((it) => it.id === id)
  if (!part) throw new Refusal(404, '报告里没有这一部分')
  const all = allFigures(report)
  const figures = new Map(all.map((figure, i) => [figure.id, { figure, ordinal: i + 1 }]))
  const read = new Map(
    partsOf({ ...report, ...asRead })
      .flatMap((it) => it.paragraphs)
      .map((it) => [it.id, it.figures]),
  )
  const { entries } = readDesk(yaml, asRead)
  const namedIn = (name: 'figures' | 'keyFigures') =>
    new Set(entries.flatMap(({ list, figure }) => (list === name && figure ? [figure] : [])))
  const [added, keys] = [namedIn('figures'), namedIn('keyFigures')]
  const nameOf = (id: string | undefined) => {
    const figure = figures.get(id ?? '')?.figure
    return figure ? `${figure.text} ${figure.label}` : undefined
  }
  const pairs = new Map(
    pairsOf(series)
      .filter(({ newer }) => newer.report === open.id)
      .map((pair) => [pair.newer.figure, pair]),
  )
  const yearsOf = (id: string) => {
    const pair = pairs.get(id)
    const proposal = carried.get(id)
    const said = proposal && !isInEffect(proposal, figures.get(id)?.figure) ? proposal : undefined
    const known = seriesOf(series, open.id, figures.get(id)?.ordinal)
    return {
      ...(pair && { pair }),
      ...(known && { series: known }),
      ...(said && { carried: { sure: said.sure, reasons: said.reasons, says: wordsOf(said, nameOf) } }),
    }
  }
  const deskFigure = (paragraph: string, asRead: Figure): DeskFigure => {
    const kept = figures.get(asRead.id)
    const figure = kept?.figure ?? asRead
    const excluded = kept
      ? undefined
      : exclusions.find((it) => it.paragraph === paragraph && it.span[0] === asRead.span[0] && it.rule === 'editor')
    const [ofName, previousName] = [nameOf(figure.of), nameOf(figure.previous)]
    return {
      ...figure,
      paragraph,
      reviewed: reviewed.has(asRead.id),
      isKey: keys.has(asRead.id),
      added: added.has(asRead.id),
      ...(kept && { ordinal: kept.ordinal }),
      ...(asRead.label !== figure.label && { readLabel: asRead.label }),
      ...(excluded?.reason !== undefined && { excluded: excluded.reason }),
      ...(ofName && { ofName }),
      ...(previousName && { previousName }),
      ...yearsOf(asRead.id),
    }
  }
  const ids = new Set(part.paragraphs.flatMap(({ figures }) => figures.map((it) => it.id)))
  const unknown = diagnostics.filter(({ rule }) => rule === 'unaccounted-digits')
  return {
    id,
    paragraphs: part.paragraphs.map(({ id, role, text, line, offset }) => {
      const starts = unknown.filter((it) => it.line === line).map(({ column }) => column - 1 - offset)
      const open = starts
        .filter((start) => start >= 0 && start < text.length)
        .map((start): Span => [start, start + (/^\d+/.exec(text.slice(start))?.[0].length ?? 1)])
      return { id, role, text, open }
    }),
    figures: part.paragraphs.flatMap(({ id }) => (read.get(id) ?? []).map((figure) => deskFigure(id, figure))),
    checks: report.checks.filter(({ figure }) => ids.has(figure)),
  }
}

/** Whether report.yaml says so already: what is sure stands in the draft of a new report. */
function isInEffect({ label, kind, of, previous, exclude }: CarriedOver, figure: Figure | undefined): boolean {
  if (exclude || !figure) return !figure
  const wanted = { label, kind, of, previous }
  return Object.entries(wanted).every(([name, value]) => !value || Reflect.get(figure, name) === value)
}

/** What last year's editor said, in words. */
function wordsOf(
  { label, kind, of, previous, exclude }: CarriedOver,
  nameOf: (id: string | undefined) => string | undefined,
): string {
  const parts = [
    exclude && `不是指标（${exclude}）`,
    label && `名称“${label}”`,
    kind && `类别 ${KINDS[kind]}`,
    of && `属于 ${nameOf(of) ?? ''}`,
    previous && `上年数 ${nameOf(previous) ?? ''}`,
  ]
  return parts.filter((part) => part).join('，')
}

function seriesOf({ read }: OpenSeries, report: string, ordinal: number | undefined): DeskFigure['series'] {
  const found = read.all.series.find(({ points }) =>
    points.some((point) => point.report === report && point.ordinal === ordinal && !point.fromYearBefore),
  )
  if (!found) return undefined
  const others = found.points.filter((point) => point.report !== report || point.ordinal !== ordinal)
  return { name: found.name, others: others.map(({ year, text }) => `${year}年 ${text}`).join('，') }
}
