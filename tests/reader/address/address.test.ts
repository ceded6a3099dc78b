import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Address, PageName } from '@/reader/address/address'
import { askedFor, type ReadAddress, readAddress } from '@/reader/address/read-address'
import { linkOf, writeAddress } from '@/reader/address/write-address'
import type { Report } from '@/report/types'
import { allFigures, divisionsOf } from '@/report/walk'
import { compileFolder } from '../../../src/compiler/compile-folder'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const newer: Report = { ...report, id: 'district-2023', year: 2023, sections: [] }
const reports = [newer, report]
/** What a page shows that was opened with these parameters. */
const read = (page: PageName, params: unknown, published: readonly Report[] = reports) =>
  readAddress(page, params, askedFor(params, published))
const pages: PageName[] = ['report', 'figures', 'quiz', 'about']

/** The parameters of a link as a mini-program hands them over (raw), or as H5 does (decoded). */
function parametersOf(link: string, decode: (value: string) => string): Record<string, string> {
  const query = link.split('?')[1] ?? ''
  return Object.fromEntries(query.split('&').map((pair) => pair.split('=').map(decode)))
}

function reopen(address: Address, decode: (value: string) => string = (value) => value): ReadAddress {
  const link = linkOf(address)
  expect(link).toMatch(/^\/pages\/[a-z]+\/index\?[!-~]+$/)
  expect(link.length).toBeLessThanOrEqual(128)
  return read(address.page, parametersOf(link, decode))
}

const at = (id: string) => read('report', { r: 'district-2022', at: id })

describe('addresses stay as they are, or links in old chats break', () => {
  test.each<[string, Address]>([
    ['/pages/report/index?r=district-2022', { page: 'report', report: 'district-2022' }],
    ['/pages/report/index?r=district-2022&at=s1.3.1', { page: 'report', report: 'district-2022', at: 's1.3.1' }],
    ['/pages/report/index?r=district-2022&at=s1.3.1f2', { page: 'report', report: 'district-2022', at: 's1.3.1f2' }],
    [
      '/pages/figures/index?r=district-2022&at=s1.6.1f10',
      { page: 'figures', report: 'district-2022', at: 's1.6.1f10' },
    ],
    ['/pages/quiz/index?r=district-2022&seed=1z141z3', { page: 'quiz', report: 'district-2022', seed: '1z141z3' }],
    ['/pages/report/index?r=district-2022&q=5L-h6K6_', { page: 'report', report: 'district-2022', query: '信访' }],
    [
      '/pages/report/index?r=district-2022&at=s1.6.1&q=MTU2OA',
      { page: 'report', report: 'district-2022', at: 's1.6.1', query: '1568' },
    ],
    ['/pages/about/index?r=district-2022', { page: 'about', report: 'district-2022' }],
  ])('%s', (link, address) => {
    expect(linkOf(address)).toBe(link)
    const { path, query } = writeAddress(address)
    expect(`${path}?${query}`).toBe(link)
  })
})

describe('round trip', () => {
  const targets = [...divisionsOf(report.sections), ...allFigures(report)].map(({ id }) => id)

  test('every division and figure opens again', () => {
    expect(targets.length).toBe(41 + 81)
    for (const id of targets) {
      const address: Address = { page: 'report', report: report.id, at: id }
      expect(reopen(address)).toEqual({ address, report })
      expect(reopen(address, decodeURIComponent)).toEqual({ address, report })
    }
  })

  test('every figure opens on the figures page too', () => {
    for (const { id } of allFigures(report)) {
      const address: Address = { page: 'figures', report: report.id, at: id }
      expect(reopen(address)).toEqual({ address, report })
    }
  })

  test('any search of up to twenty characters is carried whole, decoded or not', () => {
    const query = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((it) => new TextEncoder().encode(it).length <= 60)
    fc.assert(
      fc.property(
        query,
        fc.constantFrom((it: string) => it, decodeURIComponent),
        (query, decode) => {
          const address: Address = { page: 'report', report: report.id, query }
          expect(reopen(address, decode)).toEqual({ address, report })
        },
      ),
    )
  })

  test('a longer search is cut between characters', () => {
    const query = '党的二十大精神𠮷'.repeat(20)
    const { address } = reopen({ page: 'report', report: report.id, query })
    if (address.page !== 'report' || !address.query) throw new Error('the search is lost')
    expect(query.startsWith(address.query)).toBe(true)
    expect([...address.query].length).toBeGreaterThanOrEqual(20)
    expect(() => encodeURIComponent(address.query ?? '')).not.toThrow()
  })

  test('a search with half a character in it still has an address', () => {
    expect(reopen({ page: 'report', report: report.id, query: '信\ud842访' }).address).toMatchObject({ query: '信访' })
  })

  test('seeds open the same round', () => {
    const seed = fc.string({
      unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(seed, (seed) => {
        const address: Address = { page: 'quiz', report: report.id, seed }
        expect(reopen(address)).toEqual({ address, report })
      }),
    )
  })

  test('whatever is written is ASCII and at most 128 bytes long', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    const address = fc.record({ page: fc.constantFrom(...pages), report: text, at: text, query: text, seed: text })
    fc.assert(
      fc.property(address, (address) => {
        expect(linkOf(address)).toMatch(/^\/pages\/[a-z]+\/index(\?[!-~]+)?$/)
        expect(linkOf(address).length).toBeLessThanOrEqual(128)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what does not fit into a link', () => {
  const long = 'y'.repeat(200)

  test('is left out, and what lies within it too', () => {
    expect(linkOf({ page: 'report', report: long, at: 's1.3' })).toBe('/pages/report/index')
    expect(linkOf({ page: 'report', report: 'r', at: `s1${'.1'.repeat(80)}` })).toBe('/pages/report/index?r=r')
  })

  test('fills the link to the last byte', () => {
    const room = 128 - '/pages/report/index?r='.length
    expect(linkOf({ page: 'report', report: long.slice(0, room) })).toHaveLength(128)
    expect(linkOf({ page: 'report', report: long.slice(0, room + 1) })).toBe('/pages/report/index')
  })
})

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
    fc.property(fc.constantFrom(...pages), params, (page, params) => {
      const opened = read(page, params)
      expect(reports).toContain(opened.report)
      expect(opened.address.page).toBe(page)
      expect(opened.address.report).toBe(opened.report.id)
      if ('at' in opened.address) expect(ids).toContain(opened.address.at)
      expect([undefined, 'unknownReport', 'unknownPlace']).toContain(opened.notice)
      expect(linkOf(opened.address).length).toBeLessThanOrEqual(128)
    }),
    { numRuns: 10_000 },
  )
})
