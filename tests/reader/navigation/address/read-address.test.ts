import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PAGES, type PageName } from '@/reader/navigation/address/address'
import { askedFor, readAddress } from '@/reader/navigation/address/read-address'
import { linkOf } from '@/reader/navigation/address/write-address'
import type { Report } from '@/report/types'
import { allFigures, divisionsOf } from '@/report/walk'
import { compileFolder } from '../../../../src/compiler/compile-folder'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const newer: Report = { ...report, id: 'district-2023', year: 2023, sections: [] }
const reports = [newer, report]

/** What a page shows that was opened with these parameters. */
const read = (page: PageName, params: unknown, published: readonly Report[] = reports) =>
  readAddress(page, params, askedFor(params, published))
const at = (id: string) => read('report', { r: 'district-2022', at: id })

describe('links that lead nowhere', () => {
  test('without a report open the newest, silently', () => {
    expect(read('report', {})).toEqual({ address: { page: 'report', report: newer.id }, report: newer })
  })

  test.each(['district-1999', '__proto__', 'DISTRICT-2022', '%E0%A4%A', '../district-2022'])(
    'to report %s open the newest, say so, and look up no place in it',
    (r) => {
      expect(read('report', { r, at: 's1' }, [report])).toEqual({
        address: { page: 'report', report: report.id },
        report,
        notice: 'unknownReport',
      })
    },
  )

  test.each([
    ['s1.3.9', 's1.3'],
    ['s1.3.1f99', 's1.3.1'],
    ['s1.99.1f2', 's1'],
    ['s1.3-2', 's1.3'],
    ['s1.3.1.7.7', 's1.3.1'],
  ])('to %s open the nearest place above, %s, and say so', (old, found) => {
    expect(at(old)).toEqual({
      address: { page: 'report', report: report.id, at: found },
      report,
      notice: 'unknownPlace',
    })
  })

  test.each(['s9', 'f1', 'p1', 's', 'constructor', '<script>', 's1 or 1=1', '%', '%E4%BF', '一、', 's1'.repeat(400)])(
    'to %s open the report and say so',
    (old) => {
      expect(at(old)).toEqual({ address: { page: 'report', report: report.id }, report, notice: 'unknownPlace' })
    },
  )

  test('to a search that no link of ours could hold open the report and say so', () => {
    const opened = read('report', { r: report.id, q: '信'.repeat(600) })
    expect(opened).toEqual({ address: { page: 'report', report: report.id }, report, notice: 'unknownPlace' })
  })

  test('may have parameters only by inheritance, which are none', () => {
    expect(read('report', Object.create({ r: 'x', at: 'y' })).notice).toBeUndefined()
  })

  test('may be percent-encoded once more', () => {
    expect(at('s1%2E3%2E1f2').address).toEqual({ page: 'report', report: report.id, at: 's1.3.1f2' })
  })

  test('may name a parameter twice', () => {
    expect(read('report', { r: [report.id, 'x'], at: ['s1.3'] }).address).toMatchObject({ at: 's1.3' })
  })

  test('to a division open no figure sheet', () => {
    expect(read('figures', { r: report.id, at: 's1.3' }).notice).toBe('unknownPlace')
  })

  test('to a broken round open a fresh one and say so', () => {
    const opened = read('quiz', { r: report.id, seed: '../../x' })
    expect(opened).toEqual({ address: { page: 'quiz', report: report.id }, report, notice: 'unknownPlace' })
  })

  test.each(['#wechat_redirect', '#wechat_webview_type=1', '#rd', '#', '%23wechat_redirect'])(
    'keep their place where WeChat has hung %s on it',
    (hungOn) => {
      const opened = { address: { page: 'report', report: report.id, at: 's1.3.1f2' }, report }
      expect(at(`s1.3.1f2${hungOn}`)).toEqual(opened)
      expect(read('report', { at: 's1.3.1f2', r: `${report.id}${hungOn}` })).toEqual(opened)
      expect(read('report', { r: report.id, q: `5L-h6K6_${hungOn}` }).address).toMatchObject({ query: '信访' })
    },
  )

  test.each([
    ['信访', '信访'],
    ['%E4%BF%A1%E8%AE%BF', '信访'],
    ['1568', '1568'],
    ['25.8%', '25.8%'],
    ['IV', 'IV'],
  ])('to a search written by hand, %s, search that', (q, query) => {
    expect(read('report', { r: report.id, q }).address).toEqual({
      page: 'report',
      report: report.id,
      query,
    })
  })
})

test('whatever a page is opened with, it shows something that exists', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'s1.23f-%Ep') }),
    fc.constantFrom('district-2022', 's1.3.1f2', 's1.3', '__proto__', 'toString', '%E0%A4', 's1.'.repeat(10_000)),
    fc.anything(),
  )
  const params = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.constantFrom('r', 'at', 'q', 'seed', '__proto__', 'constructor'), hostile),
    fc.record({ r: fc.constant('district-2022'), at: hostile, q: hostile, seed: hostile }),
  )
  const ids = new Set([...divisionsOf(report.sections), ...allFigures(report)].map(({ id }) => id))
  fc.assert(
    fc.property(fc.constantFrom(...PAGES), params, (page, params) => {
      const opened = read(page, params)
      expect(reports).toContain(opened.report)
      expect(opened.address.page).toBe(page)
      expect(opened.address.report).toBe(opened.report.id)
      if ('at' in opened.address && page !== 'years') expect(ids).toContain(opened.address.at)
      expect([undefined, 'unknownReport', 'unknownPlace']).toContain(opened.notice)
      expect(linkOf(opened.address).length).toBeLessThanOrEqual(128)
    }),
    { numRuns: 10_000 },
  )
})
