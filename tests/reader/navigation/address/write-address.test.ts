import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, PAGES } from '@/reader/navigation/address/address'
import { type ReadAddress, readAddress } from '@/reader/navigation/address/read-address'
import { linkOf, writeAddress } from '@/reader/navigation/address/write-address'
import { allFigures, divisionsOf } from '@/report/walk'
import { compileFolder } from '../../../../src/compiler/compile-folder'

const { report } = compileFolder('tests/fixtures/reports/district-2022')

/** The parameters of a link as a mini-program hands them over (raw), or as H5 does (decoded). */
function parametersOf(link: string, decode: (value: string) => string): Record<string, string> {
  const query = link.split('?')[1] ?? ''
  return Object.fromEntries(query.split('&').map((pair) => pair.split('=').map(decode)))
}

function reopen(address: Address, decode: (value: string) => string = (value) => value): ReadAddress {
  const link = linkOf(address)
  expect(link).toMatch(/^\/pages\/[a-z]+\/index\?[!-~]+$/)
  expect(link.length).toBeLessThanOrEqual(128)
  return readAddress(address.page, parametersOf(link, decode), report)
}

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
    const address = fc.record({ page: fc.constantFrom(...PAGES), report: text, at: text, query: text, seed: text })
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
