import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText, packageOf, rootOf, SERIES_PACKAGE, withPackages } from '../../config/plugins/report-packages'

test('cuts any text into parts that join to it, none larger than asked for', () => {
  const text = fc.string({ unit: fc.constantFrom('法', '治', '1', '%', '𠮷', 'é', '"', '\n') })
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 30 }), (whole, most) => {
      const parts = cutText(whole, most)
      expect(parts.join('')).toBe(whole)
      for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(most)
      // None could have taken the next one's first character, so that there are no more parts than need be.
      for (const [i, part] of parts.slice(0, -1).entries()) {
        const [next] = parts[i + 1]
        expect(Buffer.byteLength(part + next)).toBeGreaterThan(most)
      }
    }),
  )
})

test('knows from its name which package a file goes into', () => {
  expect(rootOf(`${packageOf('district-2021', 1)}/text.js`)).toBe('reports/district-2021-1')
  expect(rootOf('common.js')).toBe('')
  expect(rootOf('pages/report/index.js')).toBe('')
})

test('WeChat fetches the package of the series while the report is read, besides what the app has it fetch', () => {
  const before = {
    subPackages: [{ root: 'more', pages: ['a'] }],
    preloadRule: {
      'pages/report/index': { network: 'wifi', packages: ['more'] },
      'pages/quiz/index': { packages: ['more'] },
    },
  }
  expect(withPackages(before, [SERIES_PACKAGE])).toEqual({
    subPackages: [...before.subPackages, { root: SERIES_PACKAGE, pages: [] }],
    preloadRule: {
      ...before.preloadRule,
      'pages/report/index': { network: 'wifi', packages: ['more', SERIES_PACKAGE] },
    },
  })
  expect(withPackages({}, ['reports/district-2021-1'])).toEqual({
    subPackages: [{ root: 'reports/district-2021-1', pages: [] }],
  })
})
