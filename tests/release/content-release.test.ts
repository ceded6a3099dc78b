import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRepository } from '../../scripts/release/read-repository'
import { runRelease } from '../../scripts/release/run-release'
import { sendPackage } from '../../scripts/release/send-package'
import { compileReports } from '../../src/compiler/compile-reports'
import { reportFolder } from '../fixtures/report'

/* The yearly job: a repository in which nothing is new but a second report folder. */

let folder: string
let root: string

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=clerk', '-c', 'user.email=clerk@example.com', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
const commit = (message: string) => {
  git('add', '-A')
  git('commit', '-qm', message)
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-release-'))
  root = path.join(folder, 'repository')
  cpSync(reportFolder, path.join(root, 'src/reports/first'), { recursive: true })
  writeFileSync(path.join(folder, 'private.key'), 'not a real key')
  git('init', '-q')
  commit('the first report')
  cpSync('tests/fixtures/years/titled-2024', path.join(root, 'src/reports/second'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the release as scripts/release.ts does, with an uploader that sends nothing; gives what would have been sent. */
async function release() {
  const said: string[] = []
  const sent: object[] = []
  const uploader = {
    Project: class {},
    upload: async (options: object) => void sent.push(options),
    preview: async (options: object) => void sent.push(options),
  }
  const read = () => ({
    args: ['--version', '1.2.0', '--desc', '2024年度报告'],
    env: { MINIPROGRAM_APPID: 'wx0123456789abcdef', MINIPROGRAM_KEY_PATH: path.join(folder, 'private.key') },
    root,
    packageVersion: '1.2.0',
    repository: readRepository(root, '1.2.0'),
  })
  const code = await runRelease({
    read,
    run: async () => compileReports(path.join(root, 'src/reports')).errors.length === 0,
    digest: () => 'built',
    send: (plan) => sendPackage(plan, 'dist/weapp', uploader),
    say: (line) => said.push(line),
  })
  return { code, said: said.join('\n'), sent }
}

test('npm run release refuses a report folder that is not committed, and names it', async () => {
  const { code, said, sent } = await release()
  expect({ code, sent }).toEqual({ code: 1, sent: [] })
  expect(said).toContain('src/reports/second')
})

test('npm run release uploads once the second report is committed, with no change of code', async () => {
  commit('the second report')
  git('tag', 'v1.2.0')
  const { code, said, sent } = await release()
  expect(code).toBe(0)
  expect(sent).toEqual([expect.objectContaining({ version: '1.2.0', desc: '2024年度报告' })])
  expect(said).toContain('提交审核')
})
