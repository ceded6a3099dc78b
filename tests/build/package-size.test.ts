import { expect, test } from 'vitest'
import { sizeProblems } from '../../config/plugins/package-size'

const MEGA = 1024 * 1024

test('lets pass what WeChat takes, to the byte', () => {
  expect(sizeProblems({ 'app.js': MEGA, 'common.js': MEGA })).toEqual([])
  expect(sizeProblems({ 'app.js': MEGA, 'common.js': MEGA + 1 })).toHaveLength(1)
})

test('counts each package by itself', () => {
  const files = { 'app.js': MEGA, 'reports/a-1/text.js': 2 * MEGA, 'reports/a-2/text.js': 2 * MEGA }
  expect(sizeProblems(files)).toEqual([])
  const [problem] = sizeProblems({ ...files, 'reports/a-2/more.js': 1 })
  expect(problem).toContain('分包 reports/a-2 2.00 MB')
})

test('says how large the main package is, and what in it is large', () => {
  const [problem] = sizeProblems({ 'base.wxml': 50_000, 'common.js': 4 * MEGA, 'app.js': 100_000, 'taro.js': 120_000 })
  expect(problem).toContain('主包 4.26 MB')
  expect(problem).toContain('common.js 4.00 MB、taro.js 0.11 MB、app.js 0.10 MB')
})

test('says what to do when all packages together are too large', () => {
  const files = Array.from({ length: 16 }, (_, i) => [`reports/a-${i}/text.js`, 2 * MEGA - 1] as const)
  expect(sizeProblems(Object.fromEntries(files.slice(1)))).toEqual([])
  const [problem] = sizeProblems(Object.fromEntries(files))
  expect(problem).toContain('共 32.00 MB')
  expect(problem).toContain('src/reports')
})
