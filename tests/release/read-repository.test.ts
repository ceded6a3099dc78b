import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readRepository } from '../../scripts/release/read-repository'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'repository-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

/** A repository with one commit of one file. */
function start() {
  git('init', '-q')
  git('config', 'user.name', 'Test')
  git('config', 'user.email', 'test@example.com')
  write('src/reports/one-2021/report.txt', '一、总体情况')
  commit()
}

function commit() {
  git('add', '-A')
  git('commit', '-q', '-m', 'A commit')
}

test('a committed repository has no changes, and says which commit the version’s tag names', () => {
  start()
  const head = git('rev-parse', 'HEAD')
  expect(readRepository(root, '1.2.0')).toEqual({ changes: [], head, tagged: undefined })
  git('tag', '-a', 'v1.2.0', '-m', '1.2.0')
  expect(readRepository(root, '1.2.0')).toMatchObject({ tagged: head })
  write('later.txt', 'later')
  commit()
  expect(readRepository(root, '1.2.0')).toMatchObject({ head: git('rev-parse', 'HEAD'), tagged: head })
})

test('a report that git does not know counts, whatever git is told to hide or to ignore', () => {
  start()
  git('config', 'status.showUntrackedFiles', 'no')
  appendFileSync(path.join(root, '.git/info/exclude'), '*.txt\n.DS_Store\n')
  write('src/reports/某某区-2023/report.txt', '一、总体情况')
  write('src/reports/.DS_Store', '')
  write('notes.md', 'an idea')
  const { changes } = readRepository(root, '1.2.0') as { changes: string[] }
  expect(changes).toEqual(['?? notes.md', '?? src/reports/某某区-2023/report.txt'])
})

test('a changed report counts', () => {
  start()
  write('src/reports/one-2021/report.txt', '一、基本情况')
  expect(readRepository(root, '1.2.0')).toMatchObject({ changes: [' M src/reports/one-2021/report.txt'] })
})

test('a folder without git, as a ZIP gives it, is a plain problem', () => {
  expect(readRepository(root, '1.2.0')).toEqual({ problem: expect.stringContaining('git clone') })
})

test('a repository without a commit is a plain problem', () => {
  git('init', '-q')
  expect(readRepository(root, '1.2.0')).toEqual({ problem: expect.stringContaining('还没有提交') })
})
