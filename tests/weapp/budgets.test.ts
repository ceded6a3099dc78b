import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { isUploaded, packageBytes } from '../bench/package-bytes'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

const DIST = distOf('one', 'weapp')
const { pages } = JSON.parse(readFileSync(`${DIST}/app.json`, 'utf8')) as { pages: string[] }

let host: SharedHost

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})

/**
 * Most bytes of the package with all features. Taro and React are 180 kB of it and 52 kB in gzip, the report 26 kB and
 * 10 kB. WeChat takes 2 MB.
 */
const PACKAGE = { raw: 386_800, gzip: 123_400 }

test('the package with all features is at most 386.8 kB, 123.4 kB in gzip', () => {
  const { raw, gzip } = packageBytes(DIST, isUploaded)
  console.table({ package: { raw, gzip } })
  expect(raw).toBeGreaterThan(100_000)
  expect(raw).toBeLessThanOrEqual(PACKAGE.raw)
  expect(gzip).toBeLessThanOrEqual(PACKAGE.gzip)
})

test.each(['app.js', 'taro.js', 'vendors.js', ...pages.map((page) => `${page}.js`)])(
  '%s is, to the byte, what is published: the content is in other files',
  (file) => {
    expect(readFileSync(`${DIST}/${file}`, 'utf8')).toBe(readFileSync(`dist/weapp/${file}`, 'utf8'))
  },
)

test('opening the report and then all of it costs at most 55 kB', async () => {
  const app = await host.open()
  await app.tap('.all')
  const { bytes } = await app.meter.read()
  console.table({ 'first render and open all': { bytes } })
  expect(bytes).toBeGreaterThan(20_000)
  expect(bytes).toBeLessThanOrEqual(55_000)
  await app.close()
})

test.each(pages)('%s is first drawn in at most 2 calls, 10 kB and 150 nodes', async (path) => {
  const app = await host.open({ path })
  const { calls, bytes } = await app.meter.read()
  const { count, maxDepth, maxChildren } = await app.nodes()
  console.table({ [path]: { calls, bytes, count, maxDepth, maxChildren } })
  expect(calls).toBeGreaterThan(0)
  expect(calls).toBeLessThanOrEqual(2)
  expect(bytes).toBeLessThanOrEqual(10_000)
  expect(count).toBeLessThanOrEqual(150)
  await app.close()
})
