import { expect, it } from 'vitest'
import { tooLarge } from '../../config/plugins/package-size'

const MEGA = 1024 * 1024

it('lets pass what WeChat takes, to the byte', () => {
  expect(tooLarge({ 'app.js': MEGA, 'common.js': MEGA })).toBeUndefined()
  expect(tooLarge({ 'app.js': MEGA, 'common.js': MEGA + 1 })).toBeDefined()
})

it('says how large the package is, what in it is large, and what to do', () => {
  const problem = tooLarge({ 'base.wxml': 50_000, 'common.js': 4 * MEGA, 'app.js': 100_000, 'taro.js': 120_000 })
  expect(problem).toContain('4.26 MB')
  expect(problem).toContain('common.js 4.00 MB、taro.js 0.11 MB、app.js 0.10 MB')
  expect(problem).toContain('src/reports')
})
