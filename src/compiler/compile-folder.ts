import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Compiled, compile } from './compile'
import type { Diagnostic } from './diagnostic'

/** Folder names that become ids: they stand in links, so ASCII letters, digits and hyphens only. */
export const REPORT_ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/

/**
 * Compiles one folder of src/reports: report.txt (UTF-8) and report.yaml. What cannot be read is an error diagnostic
 * beside what could be, never an exception. Diagnostics name files relative to the working directory.
 */
export function compileFolder(folder: string): Compiled {
  const id = path.basename(path.resolve(folder))
  const place = path.relative(process.cwd(), folder)
  const [textFile, editorialFile] = ['report.txt', 'report.yaml'].map((name) => path.join(place, name))
  const diagnostics: Diagnostic[] = []
  if (!REPORT_ID.test(id)) {
    const message = `文件夹名“${id}”不能用作报告编号：只用英文字母、数字和连字符，如 yuncheng-2023`
    diagnostics.push({ file: place, line: 1, column: 1, severity: 'error', rule: 'bad-report-id', message })
  }
  const text = readUtf8(path.join(folder, 'report.txt'), textFile, diagnostics)
  const editorial = readUtf8(path.join(folder, 'report.yaml'), editorialFile, diagnostics)
  const compiled = compile({ id, text: text ?? '', textFile, editorial, editorialFile })
  // Without a text whatever the editor says of it would be reported as well.
  return { ...compiled, diagnostics: text === null ? diagnostics : [...diagnostics, ...compiled.diagnostics] }
}

/** The text of a file, or null with a diagnostic that says why not. A byte order mark stays, the digest covers it. */
function readUtf8(location: string, file: string, diagnostics: Diagnostic[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(location))
  } catch (error) {
    const name = path.basename(file)
    const misread = error instanceof TypeError
    const message = misread ? `${name} 不是 UTF-8 文字，请另存为 UTF-8` : `读不到 ${name}，请检查文件是否存在`
    diagnostics.push({ file, line: 1, column: 1, severity: 'error', rule: 'unreadable-file', message })
    return null
  }
}
