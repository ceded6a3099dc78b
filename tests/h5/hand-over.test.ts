import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

/** What stands in the page at one moment. */
interface Moment {
  text: boolean
  page: boolean
}

/** In the page, before anything else: keeps what stands there after every change, in `moments`. */
const WATCH = () => {
  const moments: Moment[] = []
  Object.assign(window, { moments })
  const has = (selector: string) => document.querySelector(selector) !== null
  new MutationObserver(() => {
    if (document.readyState === 'loading') return
    moments.push({ text: has('#text'), page: has('#app .fold-head') })
  }).observe(document, { childList: true, subtree: true })
}

async function open(): Promise<Page> {
  visit = await site.visit()
  const { page } = visit
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(WATCH)
  await page.goto('about:blank')
  await page.goto(site.url)
  await page.waitForSelector('#app .fold-head')
  return page
}

const momentsOf = (page: Page) => page.evaluate(() => (window as unknown as { moments: Moment[] }).moments)

test('the prerendered text stands until the app has drawn its whole page, and goes then', async () => {
  const moments = await momentsOf(await open())
  // Taro's router may put its box on the page before React has drawn in it, or with the page in it: never is there neither.
  expect(moments[0]).toEqual({ text: true, page: false })
  expect(moments.every(({ text, page }) => text || page)).toBe(true)
  expect(moments[moments.length - 1].text).toBe(false)
})
