import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type RunningServer, serveFolder } from '../browser/serve-folder'
import { sharedBrowser } from '../browser/shared-browser'
import { distOf } from '../fixtures/apps/apps'

let browser: Browser
let folder: string
let site: string
let server: RunningServer
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await sharedBrowser()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'offline-'))
  site = path.join(folder, 'site')
  await cp(distOf('one', 'h5'), site, { recursive: true })
  server = await serveFolder(site, { basePath: '/sub/path/' })
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  page = await context.newPage()
  await page.goto(server.url)
  await page.waitForSelector('.fold-head')
  await page.evaluate(() => navigator.serviceWorker.ready)
})
afterEach(async () => {
  await context.close()
  await server.close()
  await rm(folder, { recursive: true })
})

/** Puts another version on the host: a new title, the file of the quiz under another name. */
async function publishAnother() {
  const [quiz] = (await readdir(path.join(site, 'js'))).filter((name) => name.endsWith('.js')).sort()
  await rename(path.join(site, 'js', quiz), path.join(site, 'js', `new-${quiz}`))
  const edit = async (name: string, change: (text: string) => string) => {
    const file = path.join(site, name)
    await writeFile(file, change(await readFile(file, 'utf8')))
  }
  await edit('index.html', (html) => html.replace(/<title>.*<\/title>/, '<title>新版</title>'))
  await edit('service-worker.js', (script) =>
    script.replace(/VERSION="\w+"/, 'VERSION="another"').replace(`"js/${quiz}"`, `"js/new-${quiz}"`),
  )
  return `js/${quiz}`
}

const cacheNames = () => page.evaluate(() => caches.keys())
/** The title of the page as it came, before the app sets its own. */
const titleAsSent = () => page.evaluate(async () => /<title>(.*)<\/title>/.exec(await (await fetch('./')).text())?.[1])

test('the site opens every page without a network from the second visit on', async () => {
  await server.close()
  for (const [name, sign] of [
    ['report', '.fold-head'],
    ['figures', '.screen'],
    ['quiz', '.quiz-option'],
    ['about', '.about-part'],
  ]) {
    const errors: string[] = []
    const visit = await context.newPage()
    visit.on('pageerror', (error) => errors.push(String(error)))
    await visit.goto(`${server.url}#/pages/${name}/index`)
    await visit.waitForSelector(sign)
    expect(errors).toEqual([])
    await visit.close()
  }
})

test('the site opens the sheets of the report without a network, though none was opened with one', async () => {
  await server.close()
  const visit = await context.newPage()
  await visit.goto(server.url)
  await visit.click('#app .fold-head')
  await visit.locator('#app .fold .figure').first().click()
  await visit.waitForSelector('.sheet')
  await visit.close()
})

test('the site reads index.html and the folder alike, and leaves what it does not know to the host', async () => {
  await server.close()
  await page.goto(`${server.url}index.html`)
  await page.waitForSelector('.fold-head')
  await expect(page.goto(`${server.url}robots.txt`)).rejects.toThrow()
})

test('the site reads a new version on the next load, while an open page of the old one keeps its files', async () => {
  await page.reload()
  const before = await titleAsSent()
  const old = await publishAnother()
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
    await registration.update()
    await changed
  })
  expect(before).not.toBe('新版')
  expect(await titleAsSent()).toBe('新版')
  expect(await page.evaluate(async (file) => (await fetch(file)).status, old)).toBe(200)
})

test('the site keeps two versions at most, and never touches what another site on the host has cached', async () => {
  await page.evaluate(() => caches.open('elsewhere'))
  await page.reload()
  for (const version of ['second', 'third']) {
    const file = path.join(site, 'service-worker.js')
    await writeFile(file, (await readFile(file, 'utf8')).replace(/VERSION="\w+"/, `VERSION="${version}"`))
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
      await registration.update()
      await changed
    })
  }
  await expect.poll(cacheNames).toHaveLength(3)
  const names = await cacheNames()
  expect(names).toContain('elsewhere')
  expect(names.map((name) => name.split('#')[1])).toEqual(expect.arrayContaining(['second', 'third']))
})
