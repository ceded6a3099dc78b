import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { words } from '../../src/reader/words'
import { type RunningServer, serveFolder } from '../browser/serve-folder'
import { sharedBrowser } from '../browser/shared-browser'
import { distOf } from '../fixtures/apps/apps'

// What the report page fetches after its text can be read: late, or not at all.

const SHEETS = /\/js\/sheets\.\w+\.js$/

let browser: Browser
let server: RunningServer
let context: BrowserContext
let page: Page

beforeAll(async () => {
  server = await serveFolder(distOf('one', 'h5'))
  browser = await sharedBrowser()
})
afterAll(() => server.close())
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  page = await context.newPage()
})
afterEach(() => context.close())

/** Opens the report and its first section. */
async function open() {
  await page.goto(server.url)
  await page.click('#app .fold-head')
}

const tapFigure = () => page.locator('#app .fold .figure').first().click()
const notices = async () => (await page.locator('#app .notice').allInnerTexts()).join()
const text = () => page.innerText('#app .fold .prose')

test('the report page says that a sheet is on its way, and opens it when it has come', async () => {
  let arrive = (): unknown => undefined
  await page.route(SHEETS, (route) => {
    arrive = () => route.continue()
  })
  await open()
  await tapFigure()
  await expect.poll(notices).toBe(words.app.opening)
  expect(await page.locator('.sheet').count()).toBe(0)
  expect(await text()).not.toBe('')
  arrive()
  await page.waitForSelector('.sheet')
  expect(await notices()).toBe('')
})

test('a sheet is not waited for any longer when the reader goes back, who stays on the page', async () => {
  await page.route(SHEETS, () => {}) // never comes
  await open()
  await tapFigure()
  await expect.poll(notices).toBe(words.app.opening)
  await page.goBack()
  await expect.poll(notices).toBe('')
  expect(await text()).not.toBe('')
  expect(await page.locator('.sheet').count()).toBe(0)
})

test('a sheet that comes at once is not announced', async () => {
  await page.addInitScript((opening) => {
    const seen = () => document.body?.innerText.includes(opening)
    new MutationObserver(() => {
      if (seen()) document.title = 'seen'
    }).observe(document, { subtree: true, childList: true, characterData: true })
  }, words.app.opening)
  const arrived = page.waitForResponse(SHEETS)
  await open()
  await arrived
  await page.waitForLoadState('networkidle')
  await tapFigure()
  await page.waitForSelector('.sheet')
  expect(await page.title()).not.toBe('seen')
})

test('the report page says that a sheet has not come, keeps the text, and opens it when it is asked for again', async () => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  const fail = (route: Route) => route.abort()
  await page.route(SHEETS, fail)
  await open()
  const before = await text()
  const contents = page.getByRole('button', { name: '目录', exact: true })
  for (let time = 0; time < 2; time++) {
    const failed = page.waitForEvent('requestfailed')
    await contents.press('Enter') // a second tap so soon would count as one with the first
    await failed
    await expect.poll(notices).toBe(words.app.notShown)
  }
  expect(await text()).toBe(before)
  expect(await page.locator('.sheet').count()).toBe(0)
  await page.unroute(SHEETS, fail)
  await contents.press('Enter')
  await page.waitForSelector('.sheet')
  expect(errors).toEqual([])
})

test('the report page has fetched the sheets before they are asked for, so that they open without a network', async () => {
  const arrived = page.waitForResponse(SHEETS)
  await open()
  await arrived
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await tapFigure()
  await page.waitForSelector('.sheet')
})
