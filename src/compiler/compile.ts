import { createHash } from 'node:crypto'
import type { Report } from '../report/types'
import { splitBackMatter } from './back-matter'
import { splitBlocks } from './blocks'
import { checkNumbering } from './check-numbering'
import { checkPageNumbers } from './check-page-numbers'
import { checkText } from './check-text'
import { checkWrapping } from './check-wrapping'
import type { Diagnostic } from './diagnostic'
import { acceptNumbering } from './editorial/accept-numbering'
import { applyEditorial } from './editorial/apply-editorial'
import { paragraphsById } from './editorial/find-figure'
import { type Editorial, readEditorial } from './editorial/read-editorial'
import { addFigures, type Figured, type PlacedExclusion } from './figures/add-figures'
import { YEAR_NUMBER } from './figures/lexicon/years'
import { findChecks } from './figures/verify/find-checks'
import { readTitle, splitFrontMatter } from './front-matter'
import { nameHiddenInNumbers } from './hidden-in-numbers'
import { readLines } from './lines'
import { buildTree, type Tree } from './tree'
import type { Place } from './yaml/parse-yaml'

/** One report before it is compiled: its published text and what the editor adds. */
export interface ReportSource {
  /** Folder name under src/reports. */
  id: string
  text: string
  /** What diagnostics call the text. */
  textFile: string
  /** report.yaml as it stands; null for a loose text, whose title and year are then read from it. */
  editorial: string | null
  editorialFile: string
}

/** A report with everything that was noticed on the way, errors included: the tree is always given. */
export interface Compiled {
  report: Report
  /** Digits that are no figure, and the rules that say so. */
  exclusions: PlacedExclusion[]
  /** Ids of the figures that an editor has looked at. */
  reviewed: ReadonlySet<string>
  /** The tree as the entries of report.yaml name it: before its figures are corrected. */
  asRead: Tree
  /** Where report.yaml gives the title. */
  titlePlace: Place
  diagnostics: Diagnostic[]
}

/** A published text, read: all that does not depend on report.yaml. */
export interface ReadText {
  structure: Tree
  figured: Figured
  /** About the numbering; the editor may accept these. */
  numbering: Diagnostic[]
  /** About the text otherwise. */
  diagnostics: Diagnostic[]
}

/** Compiles a published text. Never throws, takes time linear in the text, and gives the same output for the same input. */
export function compile(source: ReportSource): Compiled {
  return compileRead(readText(source.text, source.textFile), source)
}

/** The first half of `compile`, which an editor's changes to report.yaml do not touch. */
export function readText(text: string, textFile: string): ReadText {
  const lines = readLines(text)
  const { frontMatter, rest } = splitFrontMatter(lines)
  const { rest: body, backMatter } = splitBackMatter(rest)
  const structure = buildTree(frontMatter, splitBlocks(body), backMatter)
  return {
    structure,
    figured: nameHiddenInNumbers(addFigures(structure, textFile), text, textFile),
    numbering: checkNumbering(structure, textFile),
    diagnostics: [
      ...checkText(text, textFile),
      ...checkPageNumbers(lines, textFile),
      ...checkWrapping(lines, textFile),
    ],
  }
}

/** The second half of `compile`: what the editor says of a text that was read. */
export function compileRead(
  { structure, figured, numbering, diagnostics }: ReadText,
  { id, text, textFile, editorial, editorialFile }: ReportSource,
): Compiled {
  const read = editorial === null ? editorialFrom(structure) : readEditorial(editorial, editorialFile)
  const edited = applyEditorial(figured, read.editorial, editorialFile)
  const doubts = acceptNumbering(numbering, read.editorial.accepted, paragraphsById(structure), editorialFile)
  const { checks, diagnostics: contradictions } = findChecks(edited.tree, textFile)

  const { title, issuer, year, source: publisher, changes } = read.editorial
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return {
    report: {
      id,
      title,
      issuer,
      year,
      source: publisher,
      ...edited.tree,
      keyFigures: edited.keyFigures,
      checks,
      digest,
      ...(changes.length > 0 && { changes: changes.map(({ line: _, column: __, ...change }) => change) }),
    },
    exclusions: edited.exclusions,
    reviewed: edited.reviewed,
    asRead: edited.asRead,
    titlePlace: read.editorial.titlePlace,
    diagnostics: inReadingOrder([
      ...diagnostics,
      ...doubts,
      ...edited.diagnostics,
      ...contradictions,
      ...read.diagnostics,
    ]),
  }
}

/** What a loose text says of itself: its title, and the year in it. */
function editorialFrom({ frontMatter }: Tree): { editorial: Editorial; diagnostics: Diagnostic[] } {
  const title = readTitle(frontMatter)?.text ?? ''
  const year = Number(title.match(YEAR_NUMBER)?.[0] ?? 0)
  const source = { name: '', address: '' }
  const entries = {
    keyFigures: [],
    notChosen: null,
    corrections: [],
    vouched: [],
    added: [],
    confirmed: [],
    accepted: [],
    changes: [],
  }
  return {
    editorial: { title, titlePlace: { line: 1, column: 1 }, year, issuer: '', source, ...entries },
    diagnostics: [],
  }
}

function inReadingOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column,
  )
}
