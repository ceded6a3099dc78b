import { afterEach, beforeAll, expect, test } from 'vitest'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

let host: SharedHost
let years: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
  years = await sharedHost(distOf('years', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const open = async (options?: AppOptions, on = host) => {
  app = await on.open(options)
  await app.page.locator('.clamp').waitFor()
  await app.settle()
}
const height = async () => (await app.find('.clamp').boundingBox())?.height ?? 0
const lines = async () => Math.round((await height()) / (17 * 1.78))

test.each([
  [390, 844, 34, 2],
  [320, 568, 0, 1],
])('on a screen of %i × %i px at least the heads of the first folds are seen', async (width, height, safe, most) => {
  await open({ viewport: { width, height }, safeAreaBottom: safe })
  const bar = await app.find('.bottom-bar').boundingBox()
  const heads = await app.page.locator('.fold-head').all()
  const boxes = await Promise.all(heads.slice(0, most).map((head) => head.boundingBox()))
  for (const box of boxes) expect((box?.y ?? 1e4) + 36).toBeLessThan(bar?.y ?? 0) // its first line, at least
})

test('three lines of the preamble are seen, all of it is there, and a tap shows it for good', async () => {
  await open()
  expect(await lines()).toBe(3)
  expect(await app.find('.clamp').innerText()).toContain(report.preamble[0].text.slice(-8, -1))
  await app.tap('展开导语')
  expect(await lines()).toBeGreaterThan(3)
  expect(await app.find('.unclamp').isVisible()).toBe(false)
  await app.tap('全部展开')
  await app.tap('全部收起')
  expect(await lines()).toBeGreaterThan(3)
})

test('a preamble that was opened once is open the next time', async () => {
  await open({
    storage: { 'place:district-2022': { expanded: ['preamble'], place: { anchor: '', top: 0 }, at: 1 } },
  })
  await expect.poll(lines).toBeGreaterThan(3)
})

test('a search for words of the preamble opens it', async () => {
  await open({ query: { r: report.id, q: '一规划两纲要' } })
  await expect.poll(lines).toBeGreaterThan(3)
})

test('a link to a figure of the preamble opens it', async () => {
  await open({ query: { r: 'tables-2019', at: 'p6f1' } }, years)
  await expect.poll(() => app.page.locator('.clamp.open .figure.flash').count()).toBe(1)
})
