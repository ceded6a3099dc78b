import type { Figure, Span } from '../../report/types'
import { allFigures } from '../../report/walk'
import { Refusal } from '../server/refusal'
import type { OpenReport } from '../server/report-store'
import { readDesk } from '../steps/entries'
import type { DeskFigure, PartView } from '../view'
import { partsOf } from './parts'

/** One part of a report with its text and figures. Throws a Refusal where there is no such part. */
export function partView({ yaml, compiled }: OpenReport, id: string): PartView {
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
