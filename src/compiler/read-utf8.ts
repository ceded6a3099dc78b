import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from './diagnostic'

/**
 * The text of a UTF-8 file of ours (report.txt, report.yaml, glossary.yaml), or null with an error in `diagnostics` that
 * says why not. A byte order mark stays. Never throws, nor waits for what is no file.
 */
export function readUtf8(location: string, file: string, diagnostics: Diagnostic[]): string | null {
  const name = path.basename(file)
  const fail = (message: string) => {
    diagnostics.push({ file, line: 1, column: 1, severity: 'error', rule: 'unreadable-file', message })
    return null
  }
  try {
    // A named pipe would be waited for without end.
    if (!statSync(location).isFile()) return fail(`${name} 不是普通文件，请换成文件`)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(location))
  } catch (error) {
    if (error instanceof TypeError) return fail(`${name} 的文字编码不对，请另存为 UTF-8`)
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return fail(missing ? `找不到 ${name}` : `读不到 ${name}，请检查文件是否完好、有没有权限`)
  }
}
