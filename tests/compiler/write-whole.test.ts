import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFolderWhole, writeWhole } from '../../src/compiler/write-whole'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'whole-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a file is written or replaced, with nothing beside it', async () => {
  const file = path.join(folder, 'report.txt')
  await writeWhole(file, '一、')
  await writeWhole(file, '二、')
  expect(readFileSync(file, 'utf8')).toBe('二、')
  expect(readdirSync(folder)).toEqual(['report.txt'])
})

test('where a file cannot be written, what was there stands, with nothing beside it', async () => {
  const file = path.join(folder, 'report.txt')
  mkdirSync(file)
  writeFileSync(path.join(file, 'inside'), '')
  await expect(writeWhole(file, '一、')).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['report.txt'])
})

test('two writers at once leave the whole text of one of them', async () => {
  const file = path.join(folder, 'report.txt')
  const texts = ['一'.repeat(500_000), '二'.repeat(500_000)]
  await Promise.all(texts.map((text) => writeWhole(file, text)))
  expect(texts).toContain(readFileSync(file, 'utf8'))
})

test('a folder is made with all of its files or not at all', async () => {
  const made = path.join(folder, 'reports', 'a')
  await writeFolderWhole(made, { 'report.txt': '一、', 'report.yaml': 'title:' })
  expect(readdirSync(made).sort()).toEqual(['report.txt', 'report.yaml'])
  await expect(writeFolderWhole(made, { 'report.txt': '二、' })).rejects.toThrow()
  expect(readFileSync(path.join(made, 'report.txt'), 'utf8')).toBe('一、')
  await expect(writeFolderWhole(path.join(folder, 'b'), { 'report.txt': '', 'no/such': '' })).rejects.toThrow()
  expect(existsSync(path.join(folder, 'b'))).toBe(false)
  expect(readdirSync(folder)).toEqual(['reports'])
})

test('what a killed process has left beside a file or folder goes when that is written again, and nothing else', async () => {
  const ended = spawnSync(process.execPath, ['--version']).pid
  const id = '0b9f8f8e-1d6a-4b0e-8f43-1f6a3c2d9e10'
  const [left, other, running] = [`.a.${ended}-${id}`, `.b.${ended}-${id}`, `.a.${process.pid}-${id}`]
  for (const name of [left, other, running]) mkdirSync(path.join(folder, name))
  await writeFolderWhole(path.join(folder, 'a'), { 'report.txt': '一、' })
  expect(readdirSync(folder).sort()).toEqual(['a', other, running].sort())
})
