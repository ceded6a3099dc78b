import path from 'node:path'
import { type Compiled, compile } from './compile'
import type { Diagnostic } from './diagnostic'
import { readUtf8 } from './read-utf8'
import { reportIdProblem } from './report-id'

/**
 * Compiles one folder of src/reports: report.txt (UTF-8) and report.yaml. What cannot be read is an error diagnostic
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
  // Without a text whatever the editor says of it would be reported as well.
  return { ...compiled, diagnostics: text === null ? diagnostics : [...diagnostics, ...compiled.diagnostics] }
}
