import path from 'node:path'
import { expect, test } from 'vitest'
import { isInside } from '../../scripts/release/key-problem'

test.each([
  ['C:\\work\\report\\private.key', true],
  ['C:\\work\\report\\..keys\\private.key', true],
  ['c:\\WORK\\Report\\keys\\private.key', true],
  ['C:/work/report/keys/private.key', true],
  ['C:\\work\\private.key', false],
  ['C:\\work\\report-keys\\private.key', false],
  ['D:\\keys\\private.key', false],
  ['\\\\server\\keys\\private.key', false],
])('on Windows, %s lies in C:\\work\\report: %s', (file, inside) => {
  expect(isInside('C:\\work\\report', file, path.win32)).toBe(inside)
})

test.each([
  ['/work/report/private.key', true],
  ['/work/report/..keys/private.key', true],
  ['/work/report', true],
  ['/work/private.key', false],
  ['/work/report-keys/private.key', false],
])('elsewhere, %s lies in /work/report: %s', (file, inside) => {
  expect(isInside('/work/report', file, path.posix)).toBe(inside)
})
