import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { sharedBrowser } from '../browser/shared-browser'
import { distOf } from '../fixtures/apps/apps'
import { type OddHost, startOddHost } from './odd-host'
import { type PublishedSite, publishedSite } from './published-site'
import { keptVersions, titleAsSent, workerState } from './worker-state'

let browser: Browser
let site: PublishedSite
let host: OddHost
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await sharedBrowser()
})
beforeEach(async () => {
  site = await publishedSite()
  host = await startOddHost(site.folder)
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  page = await context.newPage()
  await page.goto(host.url)
  await page.waitForSelector('#app .fold-head')
  expect(await workerState(page)).toBe('activated')
})
afterEach(async () => {
  await context.close()
  await host.close()
  await site.remove()
})

test('every page opens without a network from the second visit on', async () => {
  await host.close()
  for (const [name, sign] of [
    ['report', '#app .fold-head'],
    ['figures', '#app .screen'],
    ['quiz', '.quiz-option'],
    ['about', '.about-part'],
  ]) {
    const errors: string[] = []
    const visit = await context.newPage()
    visit.on('pageerror', (error) => errors.push(String(error)))
    await visit.goto(`${host.url}#/pages/${name}/index`)
    await visit.waitForSelector(sign)
    expect(errors).toEqual([])
    await visit.close()
  }
})

test('the sheets of the report open without a network, though none was opened with one', async () => {
  await host.close()
  const visit = await context.newPage()
  await visit.goto(host.url)
  await visit.click('#app .fold-head')
  await visit.locator('#app .fold .figure').first().click()
  await visit.waitForSelector('.sheet')
  await visit.close()
})

test('index.html and the folder are one page, and what the worker does not know is left to the host', async () => {
  await host.close()
  await page.goto(`${host.url}index.html`)
  await page.waitForSelector('#app .fold-head')
  await expect(page.goto(`${host.url}robots.txt`)).rejects.toThrow()
})

test('a new version is read on the next load, while an open page of the old one keeps its files', async () => {
  await page.reload()
  expect(await titleAsSent(page)).not.toBe('新版')
  await site.publish('新版', site.app)
  expect(await workerState(page)).toBe('activated')
  expect(await titleAsSent(page)).toBe('新版')
  expect(await page.evaluate(async (file) => (await fetch(file)).status, site.app)).toBe(200)
})

test('two versions are kept at most, and what another site on the host has cached is not touched', async () => {
  await page.evaluate(() => caches.open('elsewhere'))
  const [first] = (await keptVersions(page)).filter((name) => name !== 'elsewhere')
  for (const title of ['二', '三']) {
    await site.publish(title)
    expect(await workerState(page)).toBe('activated')
  }
  await expect.poll(() => keptVersions(page)).toHaveLength(3)
  expect(await keptVersions(page)).toContain('elsewhere')
  expect(await keptVersions(page)).not.toContain(first)
})

test('every file in the list of the built worker is the one that was built', async () => {
  const built = readFileSync(`${distOf('one', 'h5')}/service-worker.js`, 'utf8')
  const version = /"([\w+/]{16})"/
  const title = /<title>(.*)<\/title>/.exec(String(await site.read('index.html')))?.[1] ?? ''
  await site.publish(title)
  expect(version.exec(String(await site.read('service-worker.js')))?.[1]).toBe(version.exec(built)?.[1])
})
