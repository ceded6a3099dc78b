import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Ajv from 'ajv'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import type { ReportDocument } from '../../src/compiler/output/to-json'

const isDocument = new Ajv().compile(JSON.parse(readFileSync('src/compiler/report.schema.json', 'utf8')))

/** The command as one file for Node: tsx, by which `npm run report` runs it, would read all sources again in every test. */
export const COMMAND = oneFile('src/compiler/cli.ts')

/** The command `report` and a temporary folder for the tests of one file. */
export function reportCommand() {
  // Each test starts Node anew, which takes its time on a busy machine.
  vi.setConfig({ testTimeout: 60_000 })
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'report-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  function reportIn(cwd: string, ...args: string[]): { code: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    return { code: status, out: stdout, err: stderr }
  }

  /** Runs `report` in the temporary folder, as `npm run report --` does in the project's. */
  const report = (...args: string[]) => reportIn(folder, ...args)

  /** The documents that `--json` prints, each held against the schema. */
  function documents(...files: string[]): ReportDocument[] {
    const lines = report(...files, '--json')
      .out.trim()
      .split('\n')
    return lines.map((line) => {
      const document: ReportDocument = JSON.parse(line)
      isDocument(document)
      expect(isDocument.errors).toBeNull()
      return document
    })
  }

  /** Writes a file into the temporary folder and gives its name. */
  function write(name: string, content: string | Uint8Array): string {
    writeFileSync(path.join(folder, name), content)
    return name
  }

  return { folder: () => folder, report, reportIn, documents, write }
}

/** Puts a module and all that it imports of ours into one file, below the project, where its packages are found. */
function oneFile(module: string): string {
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', write: false } as const
  const [{ contents }] = buildSync({ ...options, entryPoints: [module] }).outputFiles
  const file = path.resolve('.tmp/test-command', path.basename(module).replace('.ts', '.mjs'))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}-${process.pid}`, contents)
  renameSync(`${file}-${process.pid}`, file)
  return file
}
