import path from 'node:path'
import { type Compiled, compile } from './compile'
import type { Diagnostic } from './diagnostic'
import { readUtf8 } from './read-utf8'
import { readReleased } from './released/read-released'
import { unloggedChanges } from './released/unlogged-changes'
import { reportIdProblem } from './report-id'

/**
 * Compiles one folder of src/reports: report.txt (UTF-8) and report.yaml, and where it was released, released.json. What cannot be read is an error diagnostic
 * beside what could be, never an exception. Diagnostics name files relative to the working directory.
 */
export function compileFolder(folder: string): Compiled {
  const id = path.basename(path.resolve(folder))
  const place = path.relative(process.cwd(), folder)
  const [textFile, editorialFile] = ['report.txt', 'report.yaml'].map((name) => path.join(place, name))
  const diagnostics: Diagnostic[] = []
  const message = reportIdProblem(id)
  if (message) {
    diagnostics.push({ file: place, line: 1, column: 1, severity: 'error', rule: 'bad-report-id', message })
  }
  const text = readUtf8(path.join(folder, 'report.txt'), textFile, diagnostics)
  const editorial = readUtf8(path.join(folder, 'report.yaml'), editorialFile, diagnostics)
  const compiled = compile({ id, text: text ?? '', textFile, editorial, editorialFile })
  const released = readReleased(path.join(folder, 'released.json'), path.join(place, 'released.json'), diagnostics)
  if (released && text !== null && editorial !== null) {
    diagnostics.push(...unloggedChanges(released, compiled.report, { file: editorialFile, ...compiled.titlePlace }))
  }
  // Without a text whatever the editor says of it would be reported as well.
  return { ...compiled, diagnostics: text === null ? diagnostics : [...diagnostics, ...compiled.diagnostics] }
}
