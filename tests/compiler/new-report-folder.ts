import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'

export const SMALL = '某某区2022年法治政府建设情况报告\n一、工作情况\n（一）加强学习。全年学习12次，同比上升20%。\n'

/** A folder for each test of one file: what the editor has in it, and src/reports, which `new` writes in. */
export function newReportFolder() {
  const at = { folder: '', reports: '' }
  beforeEach(() => {
    at.folder = mkdtempSync(path.join(tmpdir(), 'new-'))
    at.reports = path.join(at.folder, 'src', 'reports')
  })
  afterEach(() => rmSync(at.folder, { recursive: true }))
  return {
    at,
    /** Writes a file and gives its path. */
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(path.join(at.folder, name), content)
      return path.join(at.folder, name)
    },
    /** What stands in a file below src/reports. */
    read: (...names: string[]) => readFileSync(path.join(at.reports, ...names), 'utf8'),
  }
}
