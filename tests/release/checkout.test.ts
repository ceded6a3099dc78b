import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'checkout-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FILES = {
  'src/reports/one-2021/report.txt': '一、总体情况\r\n办结3件。\r\n',
  'src/reports/two-2022/report.txt': '一、总体情况\n办结4件。\n',
  'src/app.tsx': 'export {}\n',
  '.ci/run': '#!/usr/bin/env bash\n',
}

test('a checkout has the same bytes where Git writes CRLF by itself, as Git for Windows does', () => {
  const [source, copy] = ['source', 'copy'].map((name) => path.join(folder, name))
  const git = (...args: string[]) => execFileSync('git', ['-c', 'core.autocrlf=true', ...args], { stdio: 'pipe' })
  mkdirSync(source)
  copyFileSync('.gitattributes', path.join(source, '.gitattributes'))
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(source, file)), { recursive: true })
    writeFileSync(path.join(source, file), text)
  }
  git('init', '-q', source)
  git('-C', source, 'add', '-A')
  git('-C', source, '-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'All')
  git('clone', '-q', source, copy)
  for (const [file, text] of Object.entries(FILES)) {
    expect(readFileSync(path.join(copy, file), 'utf8'), file).toBe(text)
  }
})
