import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Compiled, compile } from './compile'
import type { Diagnostic } from './diagnostic'

/** Folder names that become ids: they stand in links, so ASCII letters, digits and hyphens only. */
export const REPORT_ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/

/**
 * Compiles one folder of src/reports: report.txt (UTF-8) and report.yaml. What cannot be read is an error diagnostic
 * beside an empty tree, never an exception. Diagnostics name files relative to the working directory.
 */
export function compileFolder(folder: string): Compiled {
  const id = path.basename(path.resolve(folder))
  const diagnostics: Diagnostic[] = []

  function read(name: string): { file: string; text: string } {
    const file = path.relative(process.cwd(), path.join(folder, name))
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        readFileSync(path.join(folder, name)),
      )
      return { file, text }
    } catch (error) {
      const message =
        error instanceof TypeError ? `${name} 不是 UTF-8 文本，请另存为 UTF-8` : `读不到 ${name}，请检查文件是否存在`
      diagnostics.push({ file, line: 1, column: 1, severity: 'error', rule: 'unreadable-file', message })
      return { file, text: '' }
    }
  }

  if (!REPORT_ID.test(id)) {
    const message = `文件夹名“${id}”不能用作报告编号：只用英文字母、数字和连字符，如 yuncheng-2023`
    diagnostics.push({ file: folder, line: 1, column: 1, severity: 'error', rule: 'bad-report-id', message })
  }
  const text = read('report.txt')
  const editorial = read('report.yaml')
  const compiled = compile({
    id,
    text: text.text,
    textFile: text.file,
    editorial: editorial.text,
    editorialFile: editorial.file,
  })
  return { ...compiled, diagnostics: [...diagnostics, ...compiled.diagnostics] }
}
