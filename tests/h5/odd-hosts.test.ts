import { cp, rm } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sharedBrowser } from '../browser/shared-browser'
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
  context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await host.close()
  await site.remove()
})

/** Opens the site, where the app is to start. */
async function visit() {
  await page.goto(host.url)
  await page.waitForSelector('#app .fold-head')
}

/** Loads the page once more, at an address within it, and waits until it has become another page. */
async function reloadUntilTitled(title: string) {
  await page.evaluate(() => {
    location.hash = '#/pages/about/index'
  })
  await page.reload().catch(() => undefined) // the worker may open the other page before this one is loaded
  await page.waitForFunction((wanted) => document.title === wanted, title)
}

/** Has the host send something else for one file. */
function instead(file: string, body: Buffer, headers: Record<string, string>) {
  host.answer = (asked, response) => {
    if (asked !== file) return false
    response.writeHead(200, headers).end(body)
    return true
  }
}

const JS = { 'content-type': 'text/javascript' }
const HTML = { 'content-type': 'text/html' }

test('a host that redirects the folder to index.html: later visits open, with a network and without', async () => {
  host.answer = (file, response) => {
    if (file !== '') return false
    response.writeHead(302, { location: 'index.html' }).end()
    return true
  }
  await visit()
  expect(await workerState(page)).toBe('activated')
  await visit()
  await host.close()
  await visit()
})

test('a host whose index.html is still the old one: the old version stays whole until the new one is', async () => {
  await visit()
  expect(await workerState(page)).toBe('activated')
  const [old, before] = [await site.read('index.html'), await keptVersions(page)]
  await site.publish('新版', site.app)
  instead('', old, HTML)
  expect(await workerState(page)).toBe('redundant')
  expect(await keptVersions(page)).toEqual(before)
  await visit()
  host.answer = undefined
  expect(await workerState(page)).toBe('activated')
  expect(await titleAsSent(page)).toBe('新版')
})

describe.each([
  ['sends index.html for a script that is missing', async () => [await site.read('index.html'), HTML] as const],
  ['sends half of a script', async () => [(await site.read(site.app)).subarray(0, 60_000), JS] as const],
  ['calls a script a page', async () => [await site.read(site.app), HTML] as const],
])('a host that %s', (_, wrong) => {
  test('at the first visit: nothing of it is kept, and all is well once it is repaired', async () => {
    instead(site.app, ...(await wrong()))
    await page.goto(host.url)
    expect(await workerState(page)).toBe('redundant')
    expect(await keptVersions(page)).toEqual([])
    host.answer = undefined
    await visit()
    expect(await workerState(page)).toBe('activated')
    await host.close()
    await visit()
  })

  test('when a new version comes: the version before is read on', async () => {
    await visit()
    expect(await workerState(page)).toBe('activated')
    const before = await keptVersions(page)
    await site.publish('新版')
    instead(site.app, ...(await wrong()))
    expect(await workerState(page)).toBe('redundant')
    expect(await keptVersions(page)).toEqual(before)
    await visit()
  })
})

test('half a script that the browser has been told to keep for a year is asked for anew', async () => {
  const half = (await site.read(site.app)).subarray(0, 60_000)
  const lasting = { ...JS, 'cache-control': 'max-age=31536000, immutable', etag: '"1"' }
  instead(site.app, half, lasting)
  await page.goto(host.url)
  expect(await workerState(page)).toBe('redundant')
  const whole = await site.read(site.app)
  host.answer = (file, response) => {
    if (file !== site.app) return false
    const asked = response.req.headers['if-none-match']
    if (asked) response.writeHead(304).end()
    else response.writeHead(200, lasting).end(whole)
    return true
  }
  await page.goto(host.url)
  expect(await workerState(page)).toBe('activated')
  await visit()
})

test.each([404, 500, 200])('a slip of the host, %i for everything, leaves the report to be read', async (status) => {
  await visit()
  expect(await workerState(page)).toBe('activated')
  host.answer = (_, response) => {
    response.writeHead(status, HTML).end('<title>请登录网络</title>')
    return true
  }
  await visit()
  await visit()
})

test('where the browser has thrown the cache away, pages come from the network', async () => {
  await visit()
  expect(await workerState(page)).toBe('activated')
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await visit()
})

test('410 for everything withdraws the site: what is kept goes, and open pages show what the host says', async () => {
  await visit()
  expect(await workerState(page)).toBe('activated')
  host.answer = (_, response) => {
    response.writeHead(410, HTML).end('<title>gone</title>')
    return true
  }
  await reloadUntilTitled('gone')
  expect(await keptVersions(page)).toEqual([])
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0)
})

test('the folder static/withdrawn in its place withdraws the site, and leaves other caches of the host', async () => {
  await visit()
  expect(await workerState(page)).toBe('activated')
  await page.evaluate(() => caches.open('elsewhere'))
  await rm(site.folder, { recursive: true })
  await cp('static/withdrawn', site.folder, { recursive: true })
  await reloadUntilTitled('本站已停止提供')
  expect(await keptVersions(page)).toEqual(['elsewhere'])
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0)
})
