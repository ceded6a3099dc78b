import { afterEach, beforeAll, expect, test } from 'vitest'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

/** WeChat's audit: bytes of one setData, elements of a page, how deep, and how many in one. */
const LIMITS = { bytes: 256 * 1024, count: 999, maxDepth: 29, maxChildren: 60 }

/** Height of WeChat's bars above the page, and how far below them a heading stands that was jumped to, px. */
const BAR = 64
const HEADING = 12

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

/** Resolves when a jump that begins after this has arrived there: its light came and went, seen in the page however short. */
const arrivalAt = (anchor: string) =>
  app.page.evaluate(
    (place) =>
      new Promise<void>((arrived) => {
        let seen = false
        const look = (_: unknown, watcher: MutationObserver) => {
          seen ||= document.querySelector(`#${place}.flash`) !== null
          if (!seen || document.querySelector('.flash')) return
          watcher.disconnect()
          arrived()
        }
        const options = { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] }
        new MutationObserver(look).observe(document, options)
      }),
    anchor,
  )

const topOf = async (anchor: string) => (await app.find(`#${anchor}`).boundingBox())?.y

test.each<[string, string, string]>([
  ['large-100', 's16.40.2', 's16-40-2'],
  ['large-100', 's1.80.60', 's1-80-60'],
  ['large-100', 's28.79.1f2', 's28-79-1f2'],
  ['large-10', 's6', 's6'],
])('a link into %s at %s draws it, scrolls to it and lights it', async (r, at, anchor) => {
  await open(r, { query: { at } })
  await app.page.locator(`#${anchor}.flash`).waitFor()
  await app.page.locator('.flash').waitFor({ state: 'detached' }) // when the jump has arrived
  expect(await topOf(anchor)).toBeLessThan(400)
  expect(await topOf(anchor)).toBeGreaterThanOrEqual(BAR)
  await within(`${r}: jump to ${at}`)
})

test.each([
  ['ios', 's16.40.2', 's16-40-2'],
  ['android', 's16.40.2', 's16-40-2'],
  ['ios', 's1.80.60', 's1-80-60'],
] as const)('on a slow %s a link into the longest report at %s ends at its place', async (platform, at, anchor) => {
  await open('large-2', { platform })
  const devtools = await app.page.context().newCDPSession(app.page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const arrived = arrivalAt(anchor)
  await app.show({ path: 'pages/report/index', query: { r: 'large-100', at } })
  await arrived
  expect(Math.abs(((await topOf(anchor)) ?? Number.NaN) - BAR - HEADING)).toBeLessThanOrEqual(1)
  await devtools.detach()
})

test('a reader who scrolls while a jump is on its way is left where they are', async () => {
  await open('large-2')
  const devtools = await app.page.context().newCDPSession(app.page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await app.show({ path: 'pages/report/index', query: { r: 'large-100', at: 's16.40.2' } })
  await app.page.locator('#s16-40-2.flash').waitFor()
  await expect.poll(() => topOf('s16-40-2')).toBeLessThan(400)
  await app.scrollTo((await app.scrollTop()) - 700)
  await app.page.locator('.flash').waitFor({ state: 'detached' })
  expect(await topOf('s16-40-2')).toBeGreaterThan(500)
  await devtools.detach()
})

test.each(['ios', 'android'] as const)(
  'nothing moves on %s while one reads upwards from a place never seen',
  async (platform) => {
    await open('large-100', { platform, query: { at: 's16.40' } })
    await expect.poll(() => topOf('s16-40')).toBeLessThan(100)
    await app.page.locator('.flash').waitFor({ state: 'detached' }) // the jump has settled
    for (let times = 0; times < 5; times++) {
      const id = await app.page.evaluate(() => {
        const folds = [...document.querySelectorAll('.fold')]
        return folds.find((fold) => fold.getBoundingClientRect().top > 100)?.id ?? ''
      })
      const before = (await topOf(id)) ?? Number.NaN
      const top = await app.scrollTop()
      await app.scrollTo(top - 400)
      await expect.poll(async () => Math.abs(((await topOf(id)) ?? Number.NaN) - before - 400)).toBeLessThan(3)
    }
  },
)

test('contents, search and a jump back work in the longest report, within the limits', async () => {
  await open('large-100')
  await app.tap('目录')
  await within('large-100: contents')
  const rows = app.page.locator('.sheet .content')
  expect(await rows.count()).toBeLessThan(200)
  await app.page.locator('.sheet-body').evaluate((body) => body.scrollTo(0, body.scrollHeight))
  await expect.poll(async () => (await rows.last().innerText()).startsWith('（六十）')).toBe(true)
  await within('large-100: contents at the end')
  await rows.last().tap()
  await expect.poll(() => app.page.locator('#s30-60.flash').count()).toBe(1)
  await app.tap('回到刚才位置')
  await expect.poll(() => app.scrollTop()).toBeLessThan(10)

  await app.tap('.icon-search')
  await app.meter.mark()
  await app.type('.search-input', '法')
  await within('large-100: search')
  for (let page = 1; page < 5; page++) await app.tap('显示更多')
  expect(await app.page.locator('.hit-row').count()).toBe(100)
  await within('large-100: five pages of hits')
  await app.find('.hit-row >> nth=99').tap()
  await expect.poll(() => app.page.locator('#hit').count()).toBe(1)
  await app.tap('上一处')
  await expect.poll(() => topOf('hit')).toBeLessThan(500)
  await within('large-100: to a hit and on')
})

test('the report page takes the reader back to where he was in the longest report', async () => {
  const place = { anchor: 's22-33-2', top: 120 }
  const storage = { 'place:large-100': { expanded: ['s22.33', 's2'], place, at: Date.now() } }
  await open('large-100', { storage })
  await expect.poll(async () => Math.abs(((await topOf('s22-33-2')) ?? 0) - 64 - 120)).toBeLessThan(3)
  await within('large-100: resume')
})

test('数说 of the longest report stays within the limits, however much more is asked for', async () => {
  await open('large-100', { path: 'pages/figures/index' })
  await within('large-100: 数说')
  for (let times = 0; times < 12; times++) await app.tap('.text-action >> nth=-1')
  await within('large-100: 数说, further on')
  await app.scrollTo(0)
  await app.page.locator('.filters [role=radio]', { hasText: '变化' }).tap()
  await app.settle()
  await within('large-100: 数说, changes')
})
