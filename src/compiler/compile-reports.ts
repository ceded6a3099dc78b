import { readdirSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import type { AllSeries } from '../report/series'
import type { Report } from '../report/types'
import type { Compiled } from './compile'
import { compileFolder } from './compile-folder'
import { type Diagnostic, formatDiagnostic } from './diagnostic'
import { quoteDoubtful } from './output/quote-doubtful'
import type { PairKey } from './series/propose-series'
import { readSeriesFile } from './series/read-series-file'

/** All report folders, compiled, and what is wrong between them. */
export interface CompiledFolders {
  /** By folder name. */
  compiled: Compiled[]
  /** The years side by side, as series.yaml has them. */
  series: AllSeries
  /** Pairs of figures that an editor found not to be the same. */
  notSame: ReadonlySet<PairKey>
  /** About the folder of all reports, or about several reports together. */
  diagnostics: Diagnostic[]
}

/**
 * Compiles every folder of src/reports, links to folders included; names that begin with a dot are passed over. That
 * there is none and a link that leads nowhere are errors; two reports of one title and year are a warning.
 */
export function compileFolders(folder: string): CompiledFolders {
  const diagnostics: Diagnostic[] = []
  const place = path.relative(process.cwd(), folder) || '.'
  const fail = (file: string, rule: string, message: string) => {
    diagnostics.push({ file, line: 1, column: 1, severity: 'error', rule, message })
  }
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .filter((entry) => {
      if (!entry.isSymbolicLink()) return entry.isDirectory()
      const target = targetOf(path.join(folder, entry.name))
      if (!target) fail(path.join(place, entry.name), 'unreadable-file', '这个链接指向的文件夹不存在，请删去或改正')
      return target?.isDirectory()
    })
    .map(({ name }) => name)
    .sort()
  if (names.length === 0 && diagnostics.length === 0) {
    fail(place, 'no-report', '这里还没有报告；请用 npm run report -- new 编号 文件 建立一份')
  }
  const compiled = names.map((name) => compileFolder(path.join(folder, name)))
  const {
    all,
    notSame,
    diagnostics: ofSeries,
  } = readSeriesFile(
    folder,
    compiled.map(({ report }) => report),
  )
  return { compiled, series: all, notSame, diagnostics: [...diagnostics, ...sameReports(compiled, place), ...ofSeries] }
}

/**
 * Compiles every folder of src/reports.
 * Gives the reports as readers see them, newest year first, their series, and all errors as `file:line:column level message [rule]`; warnings are left
 * to `npm run report`.
 */
export function compileReports(folder: string): {
  reports: Report[]
  series: AllSeries
  errors: string[]
} {
  const { compiled, series, diagnostics } = compileFolders(folder)
  return {
    reports: compiled
      .map(({ report }) => quoteDoubtful(report))
      .sort((a, b) => b.year - a.year || a.id.localeCompare(b.id, 'en')),
    series,
    errors: [...compiled.flatMap(({ diagnostics }) => diagnostics), ...diagnostics]
      .filter(({ severity }) => severity === 'error')
      .map(formatDiagnostic),
  }
}

/** What a link leads to, or nothing: it may also lead to itself. */
function targetOf(link: string): Stats | undefined {
  try {
    return statSync(link)
  } catch {
    return undefined
  }
}

/** Readers tell reports apart by title and year: two that share both are a warning at the later one's title. */
function sameReports(compiled: readonly Compiled[], place: string): Diagnostic[] {
  const first = new Map<string, string>()
  return compiled.flatMap(({ report: { id, title, year }, titlePlace }): Diagnostic[] => {
    const name = `${year} ${title}`
    const other = first.get(name)
    first.set(name, other ?? id)
    if (!title || !year || other === undefined) return []
    const message = `标题和年份与 ${other} 的完全相同，读者分不清；请核对，重复的请删去一份`
    const file = path.join(place, id, 'report.yaml')
    return [{ file, ...titlePlace, severity: 'warning', rule: 'same-report', message }]
  })
}
