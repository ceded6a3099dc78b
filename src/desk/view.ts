import type { Severity } from '../compiler/diagnostic'
import type { Check, Figure, Span } from '../report/types'

/** What the server tells the page. Plain JSON; spans are UTF-16 offsets into a paragraph's text. */

/** What an editor may give a reason for, so that a step about series can be taken all the same: fields of series.yaml. */
export type Asks = 'differs' | 'accept' | 'restated'

/** A report in the list of all. */
export interface ReportEntry {
  id: string
  title: string
  year: number
}

/** A diagnostic, with where it leads in the desk. */
export interface Problem {
  severity: Severity
  rule: string
  message: string
  /** report.txt:12:1 */
  place: string
  /** Part and paragraph of the text that it is about. */
  part?: string
  paragraph?: string
  /** Ids of the figures whose numbers contradict each other, the stated one first. */
  figures?: string[]
  /** What an editor may accept as 原文如此. */
  accept?: { at: string; rule: string }
  /** The entry of report.yaml that it is about, which can be taken away. */
  entry?: { line: number; column: number }
}

/** A part of the text that is worked on at once: a fold of the reader, or what stands around the sections. */
export interface PartSummary {
  id: string
  name: string
  figures: number
  reviewed: number
  doubts: number
}

export type FieldName = 'title' | 'issuer' | 'year' | 'source.name' | 'source.address'

/** A report without its text. */
export interface ReportView {
  id: string
  /** Stands for report.txt and report.yaml as they are on the disk: a step is only taken on the version that is shown. */
  version: string
  fields: Record<FieldName, string>
  /** What the text says of itself. */
  proposed: Partial<Record<FieldName, string>>
  parts: PartSummary[]
  problems: Problem[]
  keyFigures: { id: string; text: string; label: string; part: string }[]
  /** Whether an editor chose them; the compiler proposed them otherwise. */
  keyFiguresChosen: boolean
  /** Stands for series.yaml, for steps about it. */
  seriesVersion: string
  /** How many pairs with earlier reports are left to look at. */
  pairsLeft: number
  canUndo: boolean
  /** Why report.yaml cannot be changed here: its syntax is broken. */
  locked?: string
}

/** A figure with what an editor has said of it. */
export interface DeskFigure extends Figure {
  paragraph: string
  /** From 1, over the whole report: its number in the proof. Those excluded have none. */
  ordinal?: number
  reviewed: boolean
  isKey: boolean
  /** An editor added it. */
  added: boolean
  /** The label that the rules gave, where an editor wrote another. */
  readLabel?: string
  /** Why an editor excluded it. */
  excluded?: string
  /** The figures that it qualifies and follows, as printed with their labels. */
  ofName?: string
  previousName?: string
  carried?: CarriedView
  /** A figure of an earlier report that may be the same thing. */
  pair?: PairView
  /** Name of the series that it is in, and what other reports print. */
  series?: { name: string; others: string }
}

/** A figure of some report, with its sentence. */
export interface PointView {
  report: string
  /** Its id. */
  figure: string
  part: string
  /** The year that the value is of. */
  year: number
  text: string
  label: string
  /** What its sentence says before and behind it. */
  before: string
  after: string
}

/** Two figures that may be the same thing. */
export interface PairView {
  newer: PointView
  older: PointView
  /** The words around both are the same. */
  sure: boolean
  /** What differs. */
  reasons: string[]
  /** Name of the series that one of the two is in already. */
  series?: string
}

/** The years side by side. */
export interface SeriesView {
  /** Stands for series.yaml as it is on the disk. */
  version: string
  canUndo: boolean
  /** The reports are too long to be compared. */
  tooLong: boolean
  /** How many reports there are. */
  reports: number
  pairs: PairView[]
  series: { id: string; name: string; points: (PointView & { fromYearBefore?: true; remark?: string })[] }[]
  problems: string[]
}

/** What last year's editor said of a figure, where the rules read this year's otherwise. */
export interface CarriedView {
  /** The words around both are the same. */
  sure: boolean
  reasons: string[]
  /** What would be taken over, in words. */
  says: string
}

/** One part with its text. */
export interface PartView {
  id: string
  paragraphs: { id: string; role: string; text: string /** Digits that nobody accounts for. */; open: Span[] }[]
  /** In reading order. */
  figures: DeskFigure[]
  checks: Check[]
}

/** What a step gives back. */
export interface Stepped {
  report: ReportView
  part: PartView
}

/** What was read from a file, before or after it was put in its place. */
export interface ReadView {
  file: string
  /** Whether the text was read whole, so that it can be taken. */
  whole: boolean
  title: string
  year: number
  /** Proposed for a new report; empty where its year is not known. */
  id: string
  characters: number
  paragraphs: string[]
  outline: { level: number; name: string }[]
  figures: number
  /** About reading the file: what was left out, and how. */
  reading: { severity: Severity; rule: string; message: string; line: number; column: number }[]
  /** About the text. */
  doubts: { severity: Severity; rule: string; message: string; line: number; column: number }[]
  /** For a report that is there already: which lines change, and what in report.yaml no longer fits. */
  changes?: string
  misfits?: string[]
}

/** The glossary as it is written. */
export interface GlossaryView {
  version: string
  terms: GlossaryTerm[]
  problems: string[]
}

export interface GlossaryTerm {
  term: string
  match: string[]
  plain: string
  source: { title: string; issuer: string; date: string; number?: string; article?: string; url?: string }
}
