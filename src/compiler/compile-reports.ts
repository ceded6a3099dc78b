import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Report } from '../report/types'
import { compileFolder } from './compile-folder'
import { formatDiagnostic } from './diagnostic'

/**
 * Compiles every folder of src/reports.
 * Gives the reports, newest year first, and all errors as `file:line:column level message [rule]`; warnings are left
 * to `npm run report`.
 */
export function compileReports(folder: string): { reports: Report[]; errors: string[] } {
  const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const compiled = ids.map((entry) => compileFolder(path.join(folder, entry.name)))
  return {
    reports: compiled.map(({ report }) => report).sort((a, b) => b.year - a.year || a.id.localeCompare(b.id, 'en')),
    errors: compiled
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ severity }) => severity === 'error')
      .map(formatDiagnostic),
  }
}
