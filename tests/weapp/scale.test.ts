import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { tooLarge } from '../../config/plugins/package-size'
import { compileReports } from '../../src/compiler/compile-reports'
import type { Report } from '../../src/report/types'
import { narrowed } from '../browser/drawn-text'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { contentOf, distOf } from '../fixtures/apps/apps'
import { collectDrawn, lostIn } from '../proof/shared/collect-drawn'

/** WeChat's audit: bytes of one setData, elements of a page, how deep, and how many in one. */
const LIMITS = { bytes: 256 * 1024, count: 999, maxDepth: 29, maxChildren: 60 }
const LARGE = ['large-10', 'large-100']

const DIST = distOf('large', 'weapp')
const reports: Record<string, Report> = Object.fromEntries(
  compileReports(`${contentOf('large')}/reports`).reports.map((report) => [report.id, report]),
)

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
const topOf = async (anchor: string) => (await app.find(`#${anchor}`).boundingBox({ timeout: 2000 }))?.y

it('is split into packages of which none is too large', async () => {
  await open('large-100')
  const files = (await readdir(DIST, { recursive: true })).filter((file) => path.extname(file))
  const sizes = await Promise.all(files.map(async (file) => [file, (await stat(path.join(DIST, file))).size] as const))
  expect(sizes.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeGreaterThan(3 * 1024 * 1024)
  expect(tooLarge(Object.fromEntries(sizes))).toEqual([])
})

it('an older report is fetched when it is asked for; without a network the page says so and tries again', async () => {
  await open('district-2022', { query: { at: 's1.6.1f1' }, offline: true })
  expect(await app.text()).toContain(reports['district-2022'].title)
  expect(await app.text()).toContain('这份报告没有打开，请检查网络后再试。')
  expect(await app.share()).toEqual({
    title: reports['district-2022'].title,
    path: '/pages/report/index?r=district-2022',
  })
  await app.tap('再试一次')
  expect(await app.text()).toContain('这份报告没有打开')
  await app.change({ offline: false })
  await app.tap('再试一次')
  await expect.poll(() => app.page.locator('#s1-6-1f1.flash, #s1-6-1.flash').count()).toBe(1)
  expect(narrowed(await app.text())).toContain(reports['district-2022'].preamble[0].text)
  await expect
    .poll(async () => (await app.share()) as object)
    .toHaveProperty('path', `/pages/report/index?r=district-2022&at=s1.6`)
})

it.each(['figures', 'quiz', 'about'])('%s of an older report waits for it too', async (page) => {
  await open('district-2022', { path: `pages/${page}/index` })
  await expect.poll(() => app.text()).toContain(reports['district-2022'].title)
})

it('关于 lists the other reports, and opens them', async () => {
  await open('large-10', { path: 'pages/about/index' })
  const others = app.page.locator('.about-part', { hasText: '其他年份的报告' }).locator('.button')
  expect(await others.count()).toBe(3)
  await others.last().tap()
  await expect.poll(() => app.stack()).toEqual([{ path: 'pages/report/index', options: { r: 'district-2022' } }])
  await expect.poll(async () => narrowed(await app.text())).toContain(reports['district-2022'].preamble[0].text)
})

it.each(LARGE)('%s is drawn, opened by one and by all, and closed again within the limits', async (r) => {
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

it.each(LARGE)('opening one subsection of %s costs what it costs in the real report', async (r) => {
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

it.each<[string, string, string]>([
  ['large-100', 's16.40.2', 's16-40-2'],
  ['large-100', 's1.80.60', 's1-80-60'],
  ['large-100', 's28.79.1f2', 's28-79-1f2'],
  ['large-10', 's6', 's6'],
])('a link into %s at %s draws it, scrolls to it and lights it', async (r, at, anchor) => {
  await open(r, { query: { at } })
  await expect.poll(() => app.page.locator(`#${anchor}.flash`).count()).toBe(1)
  await expect.poll(() => topOf(anchor)).toBeLessThan(400)
  expect(await topOf(anchor)).toBeGreaterThanOrEqual(64)
  await within(`${r}: jump to ${at}`)
})

it.each(['ios', 'android'] as const)(
  'nothing moves on %s while one reads upwards from a place never seen',
  async (platform) => {
    await open('large-100', { platform, query: { at: 's16.40' } })
    await expect.poll(() => topOf('s16-40')).toBeLessThan(100)
    await app.page.waitForTimeout(1000) // the jump has settled
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

// tests/proof/scroll-through.ts does so with large-10.
it('a long report is drawn whole as one scrolls through it, all open: every part once, with its text', async () => {
  await open('large-2')
  expect(await app.page.locator('.stretch').count()).toBeGreaterThan(0)
  await app.tap('.all')
  expect(lostIn(reports['large-2'], await collectDrawn(app))).toEqual([])
  await within('large-2: scroll through')
})

it('contents, search and a jump back work in the longest report, within the limits', async () => {
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

it('takes the reader back to where he was in the longest report', async () => {
  const place = { anchor: 's22-33-2', top: 120 }
  const storage = { 'place:large-100': { expanded: ['s22.33', 's2'], place, at: Date.now() } }
  await open('large-100', { storage })
  await expect.poll(async () => Math.abs(((await topOf('s22-33-2')) ?? 0) - 64 - 120)).toBeLessThan(3)
  await within('large-100: resume')
})

it('数说 of the longest report stays within the limits, however much more is asked for', async () => {
  await open('large-100', { path: 'pages/figures/index' })
  await within('large-100: 数说')
  for (let times = 0; times < 12; times++) await app.tap('.text-action >> nth=-1')
  await within('large-100: 数说, further on')
  await app.scrollTo(0)
  await app.page.locator('.filters [role=radio]', { hasText: '变化' }).tap()
  await app.settle()
  await within('large-100: 数说, changes')
})
