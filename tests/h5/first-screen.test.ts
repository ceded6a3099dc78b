import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

let site: SharedSite
let years: SharedSite
let visit: Visit | undefined

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
  years = await sharedSite(distOf('years', 'h5'))
})
afterEach(async () => {
  await visit?.close()
  visit = undefined
})

const open = async (options?: VisitOptions, on = site): Promise<Page> => {
  visit = await on.visit(options)
  await visit.page.waitForSelector('#app .clamp')
  return visit.page
}
/** How many lines of the preamble are seen. */
const lines = async (page: Page, root = '#app') =>
  Math.round(((await page.locator(`${root} .clamp`).boundingBox())?.height ?? 0) / (17 * 1.78))

test.each([
  [390, 844, 2],
  [320, 568, 1],
])('in a window of %i × %i px at least the heads of the first folds are seen', async (width, height, most) => {
  const page = await open({ viewport: { width, height } })
  const bar = await page.locator('#app .bottom-bar').boundingBox()
  const heads = await page.locator('#app .fold-head').all()
  for (const head of heads.slice(0, most)) {
    expect(((await head.boundingBox())?.y ?? 1e4) + 36).toBeLessThan(bar?.y ?? 0) // its first line, at least
  }
})

test('three lines of the preamble are seen, all of it is there, and a tap shows it for good', async () => {
  const page = await open()
  expect(await lines(page)).toBe(3)
  expect(await page.locator('#app .clamp').innerText()).toContain(report.preamble[0].text.slice(-8, -1))
  await page.locator('#app .unclamp').tap()
  expect(await lines(page)).toBeGreaterThan(3)
  expect(await page.locator('#app .unclamp').isVisible()).toBe(false)
  const place = () => page.evaluate(() => localStorage.getItem('place:district-2022'))
  await expect.poll(place).toContain('preamble')
  await page.reload()
  await expect.poll(() => lines(page)).toBeGreaterThan(3)
})

test('a search for words of the preamble, and a link to a figure of it, open it', async () => {
  const page = await open({ at: `#/pages/report/index?r=${report.id}&q=${encodeURIComponent('一规划两纲要')}` })
  await expect.poll(() => lines(page)).toBeGreaterThan(3)
  await visit?.close()
  const other = await open({ at: '#/pages/report/index?r=tables-2019&at=p6f1' }, years)
  await expect.poll(() => other.locator('#app .clamp.open .figure.flash').count()).toBe(1)
})

test('before the app runs, three lines are seen and a tap shows them all', async () => {
  visit = await site.visit()
  const { page } = visit
  await page.route(/\.js$/, (route) => route.abort())
  await page.evaluate(() => navigator.serviceWorker?.getRegistrations().then((all) => all.map((it) => it.unregister())))
  await page.reload()
  expect(await lines(page, '#text')).toBe(3)
  await page.locator('#text .clamped > input').tap()
  expect(await lines(page, '#text')).toBeGreaterThan(3)
})
