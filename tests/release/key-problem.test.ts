import path from 'node:path'
import { expect, test } from 'vitest'
import { isInside } from '../../scripts/release/key-problem'

test.each([
  ['C:\\project\\report\\private.key', true],
  ['C:\\project\\report\\..keys\\private.key', true],
  ['c:\\PROJECT\\Report\\keys\\private.key', true],
  ['C:/project/report/keys/private.key', true],
  ['C:\\project\\private.key', false],
  ['C:\\project\\report-keys\\private.key', false],
  ['D:\\keys\\private.key', false],
  ['\\\\server\\keys\\private.key', false],
])('on Windows, %s lies in C:\\project\\report: %s', (file, inside) => {
  expect(isInside('C:\\project\\report', file, path.win32)).toBe(inside)
})

test.each([
  ['/project/report/private.key', true],
  ['/project/report/..keys/private.key', true],
  ['/project/report', true],
  ['/project/private.key', false],
  ['/project/report-keys/private.key', false],
])('elsewhere, %s lies in /project/report: %s', (file, inside) => {
  expect(isInside('/project/report', file, path.posix)).toBe(inside)
})
