import path from 'node:path'
import type { ChangeBasis, Division, DivisionKind, DoubtReason, FigureKind, Qualifier } from '../../report/types'
import { allFigures, allParagraphs, headingOf, markerOf } from '../../report/walk'
import type { Compiled } from '../compile'
import type { Diagnostic, Severity } from '../diagnostic'
import { readTitle } from '../front-matter'
import { doubtSentence, isDoubtful } from './doubt-sentences'

/** What `--json` prints of one file. Described in report.schema.json; what is absent is null. */
export interface ReportDocument {
  file: string
  title: { text: string; line: number } | null
  outline: OutlineEntry[]
  figures: FigureEntry[]
  diagnostics: { line: number; column: number; severity: Severity; rule: string; message: string }[]
}

export interface OutlineEntry {
  id: string
  kind: DivisionKind
  marker: string
  heading: string | null
  /** Physical line, from 1. */
  line: number
  /** Id of the division that holds it. */
  parent: string | null
}

export interface FigureEntry {
  id: string
  /** Physical line from 1, and the figure's place in that raw line, in UTF-16 units, end exclusive. */
  line: number
  start: number
  end: number
  text: string
  value: number
  /** Upper end of a printed range. */
  valueTo: number | null
  unit: string | null
  kind: FigureKind
  label: string | null
  qualifier: Qualifier | null
  change: { direction: 'up' | 'down'; basis: ChangeBasis } | null
  of: string | null
  previous: string | null
  /** Why the label may be wrong: the reason, and its sentence for an editor. */
  doubt: { reason: DoubtReason; sentence: string } | null
}

/** Turns a compiled text into the document that `--json` prints. */
export function toJson(file: string, { report, diagnostics }: Compiled): ReportDocument {
  const byId = new Map(allFigures(report).map((figure) => [figure.id, figure]))
  return {
    file,
    title: readTitle(report.frontMatter),
    outline: outlineOf(report.sections, null),
    figures: allParagraphs(report).flatMap(({ line, offset, figures }) =>
      figures.map((figure): FigureEntry => {
        const { id, span, text, value, valueTo, unit, kind, label, qualifier, change, of, previous, doubt } = figure
        return {
          id,
          line,
          start: offset + span[0],
          end: offset + span[1],
          text,
          value,
          valueTo: valueTo ?? null,
          unit: unit || null,
          kind,
          label: label || null,
          qualifier: qualifier ?? null,
          change: change ?? null,
          of: of ?? null,
          previous: previous ?? null,
          doubt: doubt && isDoubtful(figure) ? { reason: doubt, sentence: doubtSentence(figure, byId) } : null,
        }
      }),
    ),
    diagnostics: diagnosticsOf(file, diagnostics),
  }
}

/** The document of a file that could not be read. */
export function unreadJson(file: string, diagnostics: readonly Diagnostic[]): ReportDocument {
  return { file, title: null, outline: [], figures: [], diagnostics: diagnosticsOf(file, diagnostics) }
}

/** A diagnostic about another file, report.yaml beside report.txt, says so in its message. */
function diagnosticsOf(file: string, diagnostics: readonly Diagnostic[]): ReportDocument['diagnostics'] {
  return diagnostics.map(({ file: about, line, column, severity, rule, message }) => ({
    line,
    column,
    severity,
    rule,
    message: about === file ? message : `${path.basename(about)}：${message}`,
  }))
}

function outlineOf(divisions: readonly Division[], parent: string | null): OutlineEntry[] {
  return divisions.flatMap((division) => {
    const { id, kind, paragraphs, children } = division
    const heading = headingOf(division) || null
    return [
      { id, kind, marker: markerOf(division), heading, line: paragraphs[0].line, parent },
      ...outlineOf(children, id),
    ]
  })
}
