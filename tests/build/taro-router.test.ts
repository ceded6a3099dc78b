import fc from 'fast-check'
import library from 'query-string'
import { describe, expect, test } from 'vitest'
import ours from '@/platform/taro-shims/query-string.h5'
import Router from '@/platform/taro-shims/universal-router.h5'

describe('query-string', () => {
  const part = fc.oneof(fc.constantFrom('r', 'at', 'q', 'district-2022', '%E8%B0%83', '%', '+', '', ' '), fc.string())
  const query = fc
    .array(fc.tuple(part, fc.constantFrom('=', '', '=='), part).map((them) => them.join('')))
    .chain((pairs) => fc.constantFrom('', '?', '#', '&').map((begin) => begin + pairs.join('&')))

  test('reads any address as the library does', () => {
    fc.assert(
      fc.property(query, (it) => {
        expect({ ...ours.parse(it) }).toEqual({ ...library.parse(it, { decode: false, sort: false }) })
      }),
      { numRuns: 2000 },
    )
  })

  test('reads what is asked for twice as a list, and hands over nothing that is not in the address', () => {
    expect(ours.parse('?r=a&at=s1.3&r=b')).toEqual({ r: ['a', 'b'], at: 's1.3' })
    expect(ours.parse('').constructor).toBeUndefined()
  })
})

describe('universal-router', () => {
  const router = new Router(
    ['/pages/report/index', '/pages/about/index'].map((path) => ({ path, action: (context) => [path, context] })),
  )

  test.each(['/pages/about/index', '/pages/about/index/', '/Pages/About/Index'])('finds %s', async (asked) => {
    expect(await router.resolve(asked)).toEqual(['/pages/about/index', { pathname: asked }])
  })

  test.each(['/', '/pages/about', '/pages/about/index/more', ''])('says that there is no page %s', async (asked) => {
    await expect(router.resolve(asked)).rejects.toMatchObject({ status: 404 })
  })
})
