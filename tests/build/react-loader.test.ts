import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import reactLoader, { UNUSED } from '../../config/plugins/react-loader'

const react = readFileSync(path.join(path.dirname(require.resolve('react')), 'cjs/react.production.min.js'), 'utf8')

/** What the code exports. */
const exportsOf = (code: string) => Array.from(code.matchAll(/\bexports\.(\w+)=/g), ([, name]) => name)

test('React exports what the app and Taro ask for, and nothing that is listed as unused', () => {
  const left = exportsOf(reactLoader(react))
  expect(left).toEqual(exportsOf(react).filter((name) => !UNUSED.includes(name)))
  expect(left).toEqual(expect.arrayContaining(['createElement', 'memo', 'useState', 'useSyncExternalStore']))
})

test('a React that lacks one of these fails the build', () => {
  expect(() => reactLoader(react.replace('exports.useId=', 'exports.useName='))).toThrow(
    'Taro shim "react" has no effect: React does not export useId once',
  )
})
