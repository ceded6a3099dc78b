import { expect, it } from 'vitest'
import { tooLarge } from '../../config/plugins/package-size'

const MEGA = 1024 * 1024

it('lets pass what WeChat takes, to the byte', () => {
  expect(tooLarge({ 'app.js': MEGA, 'common.js': MEGA })).toEqual([])
  expect(tooLarge({ 'app.js': MEGA, 'common.js': MEGA + 1 })).toHaveLength(1)
})

it('counts each package by itself', () => {
  const files = { 'app.js': MEGA, 'reports/a-1/text.js': 2 * MEGA, 'reports/a-2/text.js': 2 * MEGA }
  expect(tooLarge(files)).toEqual([])
  const [problem] = tooLarge({ ...files, 'reports/a-2/more.js': 1 })
  expect(problem).toContain('分包 reports/a-2 2.00 MB')
})

it('says how large the main package is, and what in it is large', () => {
  const [problem] = tooLarge({ 'base.wxml': 50_000, 'common.js': 4 * MEGA, 'app.js': 100_000, 'taro.js': 120_000 })
  expect(problem).toContain('主包 4.26 MB')
  expect(problem).toContain('common.js 4.00 MB、taro.js 0.11 MB、app.js 0.10 MB')
})

it('says what to do when all packages together are too large', () => {
  const files = Array.from({ length: 16 }, (_, i) => [`reports/a-${i}/text.js`, 2 * MEGA - 1] as const)
  expect(tooLarge(Object.fromEntries(files.slice(1)))).toEqual([])
  const [problem] = tooLarge(Object.fromEntries(files))
  expect(problem).toContain('共 32.00 MB')
  expect(problem).toContain('src/reports')
})
