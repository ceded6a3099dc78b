import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A content folder of a test's own, with reports/ and glossary/. */
export interface ContentFolder {
  folder: string
  remove(): void
}

/** Makes one, with these reports: report.txt and report.yaml by id. */
export function makeContent(reports: Record<string, readonly [text: string, yaml: string]> = {}): ContentFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-'))
  mkdirSync(path.join(folder, 'reports'))
  for (const [id, [text, yaml]] of Object.entries(reports)) {
    mkdirSync(path.join(folder, 'reports', id))
    writeFileSync(path.join(folder, 'reports', id, 'report.txt'), text)
    writeFileSync(path.join(folder, 'reports', id, 'report.yaml'), yaml)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
