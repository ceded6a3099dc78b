import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileFolders, compileReports } from '../../src/compiler/compile-reports'
import { formatDiagnostic } from '../../src/compiler/diagnostic'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'all-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function start(id: string, title = id, year = 2022): void {
  mkdirSync(path.join(root, id), { recursive: true })
  writeFileSync(path.join(root, id, 'report.txt'), '2022年，依法行政。\n一、工作情况\n全年学习12次。\n')
  const source = 'source: { name: 网站, address: http://example.com/ }'
  const yaml = `issuer: 区政府\ntitle: ${title}\nyear: ${year}\n${source}\nkeyFigures: []\n`
  writeFileSync(path.join(root, id, 'report.yaml'), yaml)
}

/** What is wrong between the reports, without the path before the folder. */
const problems = () =>
  compileFolders(root)
    .diagnostics.map(formatDiagnostic)
    .map((line) => line.slice(line.lastIndexOf(path.basename(root))))

test('gives the newest year first, and passes over what is no report', () => {
  start('a', '年报', 2021)
  start('b', '年报', 2022)
  mkdirSync(path.join(root, '.b.aside'))
  writeFileSync(path.join(root, 'README.md'), '')
  expect(compileReports(root).reports.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(problems()).toEqual([])
})

test('a folder without reports is an error that says how to start one', () => {
  expect(compileReports(root).errors).toHaveLength(1)
  expect(problems()).toEqual([
    expect.stringMatching(/:1:1 error 这里还没有报告；请用 npm run report -- new 编号 文件 建立一份 \[no-report\]$/),
  ])
})

test('two reports of one title and year are a warning at the title of the later', () => {
  start('a', '年报')
  start('b', '年报')
  start('c', '年报', 2021)
  const name = path.basename(root)
  expect(problems()).toEqual([
    `${path.join(name, 'b', 'report.yaml')}:2:8 warning 标题和年份与 a 的完全相同，读者分不清；请核对，重复的请删去一份 [same-report]`,
  ])
})

// Windows lets only administrators make links.
test.skipIf(process.platform === 'win32')('a link to a report folder is read, and one that leads nowhere named', () => {
  start('a')
  const target = path.join(root, 'a')
  symlinkSync(target, path.join(root, 'b'))
  symlinkSync(path.join(root, 'gone'), path.join(root, 'c'))
  symlinkSync('d', path.join(root, 'd'))
  expect(compileReports(root).reports.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(problems().map((line) => line.split(' ')[0])).toEqual([
    `${path.join(path.basename(root), 'c')}:1:1`,
    `${path.join(path.basename(root), 'd')}:1:1`,
    `${path.join(path.basename(root), 'b', 'report.yaml')}:2:8`,
  ])
})
