import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { compileFolder } from '../../src/compiler/compile-folder'

const root = mkdtempSync(path.join(tmpdir(), 'reports-'))
afterEach(() => rmSync(root, { recursive: true }))

/** A report folder with those files, and the problems that compiling it finds. */
function problems(id: string, files: Record<string, string | Uint8Array>): string[] {
  const folder = path.join(root, id)
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return compileFolder(folder).diagnostics.map(
    ({ file, severity, rule }) => `${path.basename(file)} ${severity} ${rule}`,
  )
}

const text = '2022年，全区依法行政。\n一、工作情况\n全年学习12次。\n'
const yaml =
  'title: 报告\nissuer: 云城区政府\nyear: 2022\nsource: { name: 门户网站, address: http://example.com/a }\nkeyFigures: []\n'

test('a complete folder has no problem', () => {
  expect(problems('district-2022', { 'report.txt': text, 'report.yaml': yaml })).toEqual([])
})

test('missing files are errors, both at once', () => {
  expect(problems('a', {})).toEqual(['report.txt error unreadable-file', 'report.yaml error unreadable-file'])
})

test('a text that is not UTF-8 or has no word in it is an error', () => {
  const wide = Buffer.from('\uFEFF一、', 'utf16le')
  expect(problems('b', { 'report.txt': wide, 'report.yaml': yaml })).toEqual(['report.txt error unreadable-file'])
  expect(problems('b', { 'report.txt': ' \n', 'report.yaml': yaml })).toEqual(['report.txt error empty-text'])
})

test('a folder name that could not stand in a link is an error', () => {
  expect(problems('云城 2022', { 'report.txt': text, 'report.yaml': yaml })).toEqual(['云城 2022 error bad-report-id'])
})

test('all problems are reported together, in reading order', () => {
  const broken = text.replace('一、', '三、').replace('12次', '12345678901234567890')
  const [first, second, ...others] = problems('c', { 'report.txt': broken, 'report.yaml': 'title: 报告\n' })
  expect([first, second]).toEqual(['report.txt error numbering-skips', 'report.txt error unaccounted-digits'])
  expect(others.length).toBeGreaterThan(2)
  expect(others.every((problem) => problem.startsWith('report.yaml'))).toBe(true)
})

test.each(['CON', 'nul', 'Com1'])('a folder name that Windows keeps for itself is an error: %s', (id) => {
  expect(problems(id, { 'report.txt': text, 'report.yaml': yaml })).toEqual([`${id} error bad-report-id`])
})

test.skipIf(process.platform === 'win32')('a named pipe is an error and is not waited for', () => {
  mkdirSync(path.join(root, 'd'), { recursive: true })
  spawnSync('mkfifo', [path.join(root, 'd', 'report.txt')])
  expect(problems('d', { 'report.yaml': yaml })).toEqual(['report.txt error unreadable-file'])
})
