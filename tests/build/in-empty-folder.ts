import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** Runs each test of the file in an empty folder of its own, as the project's. */
export function inEmptyFolder(): void {
  const project = process.cwd()
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'project-'))
    process.chdir(folder)
  })
  afterEach(() => {
    process.chdir(project)
    rmSync(folder, { recursive: true })
  })
}
