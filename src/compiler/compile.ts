import { createHash } from 'node:crypto'
import type { Report } from '../report/types'
import { splitBack } from './back'
import { splitBlocks } from './blocks'
import { checkCharacters } from './check-characters'
import { checkNumbering } from './check-numbering'
import type { Diagnostic } from './diagnostic'
import { addIndicators, type PlacedExclusion } from './figures/add-indicators'
import { readTitle, splitFront } from './front'
import { readLines } from './lines'
import { buildTree } from './tree'

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
  diagnostics: Diagnostic[]
}

/** Compiles a published text. Never throws, takes time linear in the text, and gives the same output for the same input. */
export function compile(source: ReportSource): Compiled {
  const { front, rest } = splitFront(readLines(source.text))
  const { rest: lines, back } = splitBack(rest)
  const structure = buildTree(front, splitBlocks(lines), back)
  const { tree, exclusions, diagnostics: unaccounted } = addIndicators(structure, source.textFile)
  const title = readTitle(tree.front)?.text ?? ''

  const report: Report = {
    id: source.id,
    title,
    issuer: '',
    year: Number(title.match(/(?:19|20)\d\d/)?.[0] ?? 0),
    source: { name: '', address: '' },
    ...tree,
    keyFigures: [],
    checks: [],
    digest: createHash('sha256').update(source.text).digest('hex').slice(0, 16),
  }
  const diagnostics = [
    ...checkCharacters(source.text, source.textFile),
    ...checkNumbering(tree.sections, source.textFile),
    ...unaccounted,
  ]
  return { report, exclusions, diagnostics }
}
