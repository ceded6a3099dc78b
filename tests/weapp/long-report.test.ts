import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { sizeProblems } from '../../config/plugins/package-size'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

/** WeChat's audit: bytes of one setData, elements of a page, how deep, and how many in one. */
const LIMITS = { bytes: 256 * 1024, count: 999, maxDepth: 29, maxChildren: 60 }

const LARGE = ['large-10', 'large-100']

const DIST = distOf('large', 'weapp')

let host: SharedHost

let app: App

beforeAll(async () => {
  host = await sharedHost(DIST)
})

afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const open = async (r: string, options: AppOptions = {}) => {
  app = await host.open({ ...options, query: { r, ...options.query } })
  await app.page.locator('.meta', { hasText: '正在打开' }).waitFor({ state: 'detached' })
  await app.settle()
}

/** Cost since the last look, which must be within the limits of the audit; looks on from here. */
const within = async (act: string) => {
  const calls = await app.page.evaluate(() => window.host?.calls.map(({ bytes }) => bytes) ?? [])
  const { count, maxDepth, maxChildren } = await app.nodes()
  const cost = { bytes: Math.max(0, ...calls), count, maxDepth, maxChildren }
  console.log(act, { calls: calls.length, all: calls.reduce((sum, bytes) => sum + bytes, 0), ...cost })
  for (const [what, most] of Object.entries(LIMITS)) {
    expect(cost[what as keyof typeof LIMITS], `${act}: ${what}`).toBeLessThanOrEqual(most)
  }
  // Taro goes on in a component below what its templates hold, where styles and selectors end.
  expect(await app.page.locator('wx-comp').count(), `${act}: comp`).toBe(0)
  await app.meter.mark()
  return { bytes: calls[0], count }
}

test('the package is split into packages of which none is too large', async () => {
  await open('large-100')
  const files = (await readdir(DIST, { recursive: true })).filter((file) => path.extname(file))
  const sizes = await Promise.all(files.map(async (file) => [file, (await stat(path.join(DIST, file))).size] as const))
  expect(sizes.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeGreaterThan(3 * 1024 * 1024)
  expect(sizeProblems(Object.fromEntries(sizes))).toEqual([])
})

test.each(LARGE)('%s is drawn, opened by one and by all, and closed again within the limits', async (r) => {
  await open(r)
  await within(`${r}: first render`)
  await app.tap('.all')
  await within(`${r}: open all`)
  await app.scrollTo((await app.page.locator('host-scroll').evaluate((box) => box.scrollHeight)) / 2)
  await within(`${r}: scroll to the middle`)
  await app.scrollTo(0)
  await app.tap('.all')
  await within(`${r}: close all`)
})

test.each(LARGE)('opening one subsection of %s costs what it costs in the real report', async (r) => {
  const costOf = async (report: string) => {
    await open(report)
    const before = (await app.nodes()).count
    await app.meter.mark()
    await app.tap('#s1-1 .fold-head')
    const nodes = await app.page.locator('#s1-1 *').count()
    const { bytes } = await within(`${report}: open one`)
    expect(before).toBeGreaterThan(0)
    return { bytes, nodes }
  }
  const real = await costOf('district-2022')
  await app.close()
  const large = await costOf(r)
  expect(large.nodes).toBe(real.nodes)
  expect(Math.abs(large.bytes / real.bytes - 1)).toBeLessThan(0.1)
})
