import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderDigest } from '../../scripts/release/folder-digest'

const folder = mkdtempSync(path.join(tmpdir(), 'digest-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a digest changes with any byte and any name below the folder, and only then', () => {
  mkdirSync(path.join(folder, 'pages'))
  const file = path.join(folder, 'pages', 'index.js')
  writeFileSync(file, 'one')
  const one = folderDigest(folder)
  writeFileSync(file, 'two')
  const two = folderDigest(folder)
  renameSync(file, path.join(folder, 'index.js'))
  const moved = folderDigest(folder)
  expect(new Set([one, two, moved]).size).toBe(3)
  renameSync(path.join(folder, 'index.js'), file)
  writeFileSync(file, 'one')
  expect(folderDigest(folder)).toBe(one)
})
