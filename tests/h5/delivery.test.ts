import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGES } from '../../src/reader/navigation/address/address'
import { drawnText, narrowed } from '../browser/drawn-text'
import { type RunningServer, serveFolder } from '../browser/serve-folder'
import { sharedBrowser } from '../browser/shared-browser'
import { distOf } from '../fixtures/apps/apps'
import { report, reportText } from '../fixtures/report'

const published = narrowed(reportText.replace(/\s/g, ''))

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  server = await serveFolder(distOf('one', 'h5'), { basePath: '/sub/path/' })
  browser = await sharedBrowser()
})
afterAll(() => server.close())

interface Opening extends BrowserContextOptions {
  at?: string
  settings?: object
  /** Whether the app's files arrive; the script in the page runs in any case. */
  app?: boolean
}

/** Opens the site as a first visit does, so that no cache stands in for the network. */
async function open<Value>(opening: Opening, read: (page: Page) => Promise<Value>): Promise<Value> {
  const { at = '', settings, app = true, ...options } = opening
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
    ...options,
  })
  const page = await context.newPage()
  if (!app) await page.route(/\.js$/, (route) => route.abort())
  if (settings) await page.addInitScript((data) => localStorage.setItem('settings', JSON.stringify({ data })), settings)
  await page.goto(server.url + at)
  if (app && options.javaScriptEnabled !== false) await page.waitForSelector('#app .screen')
  try {
    return await read(page)
  } finally {
    await context.close()
  }
}

test('the site is read whole without any script', async () => {
  await open({ javaScriptEnabled: false }, async (page) => {
    expect(await page.innerText('h1')).toBe(report.title)
    for (const fold of await page.locator('summary').all()) await fold.tap()
    expect(narrowed(await drawnText(page, '#text'))).toBe(published)
  })
})

test('the site stays readable when the app does not arrive', async () => {
  await open({ app: false }, async (page) => {
    expect(await page.locator('summary').count()).toBe(15)
    expect(await page.locator('#text').isVisible()).toBe(true)
  })
})

test('the site gives its place to the app, and leaves nothing behind', async () => {
  expect(await open({}, (page) => page.locator('#text').count())).toBe(0)
})

/** Top and height of all that is drawn of the report at first, px. */
const places = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('.title, .key, .page > .prose, .section-name, .fold-head'), (box) => {
      const { top, height } = box.getBoundingClientRect()
      return `${box.textContent?.slice(0, 12)} ${Math.round(top)} ${Math.round(height)}`
    }),
  )

test.each([
  [390, 17],
  [320, 30],
  [768, 20],
])('the site draws text and app at the same places: %i px wide, %i px type', async (width, typeSize) => {
  const look = { viewport: { width, height: 844 }, settings: { typeSize } }
  const before = await open({ ...look, app: false }, places)
  expect(before.length).toBeGreaterThan(20)
  expect(await open(look, places)).toEqual(before)
})

test('the site does not move anything while the app starts', async () => {
  const shift = await open({}, async (page) => {
    await page.waitForLoadState('networkidle')
    return page.evaluate(
      () =>
        new Promise<number>((give) => {
          // Then something is moved, to know when all that moved before has been told.
          const end = performance.now()
          let before = 0
          const observer = new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
            for (const { startTime, value } of shifts) if (startTime < end) before += value
            if (shifts.some(({ startTime }) => startTime >= end)) give(before)
          })
          observer.observe({ type: 'layout-shift', buffered: true })
          const block = document.createElement('div')
          block.style.height = '200px'
          document.querySelector('#app .page')?.prepend(block)
        }),
    )
  })
  expect(shift).toBeLessThan(0.01)
})

test('the site shows the text in the type size and theme that the reader has chosen', async () => {
  const settings = { typeSize: 30, theme: 'dark' }
  await open({ app: false, settings, colorScheme: 'light' }, async (page) => {
    const { fontSize, backgroundColor } = await page.locator('#text').evaluate((text) => getComputedStyle(text))
    expect({ fontSize, backgroundColor }).toEqual({ fontSize: '30px', backgroundColor: 'rgb(17, 21, 26)' })
  })
})

test.each([
  ['', 1],
  [`#/pages/report/index?r=district-2022&at=s1.3`, 1],
  ['#/pages/report/index?r=elsewhere-2031', 0],
  ...PAGES.slice(1).map((page): [string, number] => [`#/pages/${page}/index`, 0]),
])('the site shows the text where the link %s leads to this report, and only there', async (at, count) => {
  expect(await open({ app: false, at }, (page) => page.locator('#text').count())).toBe(count)
})

test('the site asks no other host for anything, and nothing at all by script, on any page', async () => {
  for (const name of PAGES) {
    await open({ at: 'robots.txt', app: false }, async (page) => {
      const asked: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => {
        const own = request.url().startsWith(server.url) || request.url().startsWith('data:')
        if (!own || /fetch|xhr|websocket|eventsource|ping/.test(request.resourceType())) asked.push(request.url())
      })
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      await page.unroute(/\.js$/)
      await page.goto(`${server.url}#/pages/${name}/index?r=${report.id}`)
      await page.waitForSelector('#app .screen')
      await page.waitForLoadState('networkidle')
      expect({ name, asked, complaints }).toEqual({ name, asked: [], complaints: [] })
    })
  }
})

test('the site runs no script but the build’s own', async () => {
  await open({}, async (page) => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "injected"'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = \'injected\'">')
      const picture = document.body.lastElementChild
      return new Promise<string>((give) => picture?.addEventListener('error', () => give(document.title)))
    })
    expect(ran).not.toBe('injected')
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content')
    const scripts = policy?.split('; ').find((rule) => rule.startsWith('script-src'))
    expect(scripts).toMatch(/^script-src 'self' 'sha256-[^']+'$/)
  })
})

test('the site tells search engines and chats what it is', async () => {
  await open({ javaScriptEnabled: false }, async (page) => {
    const meta = async (name: string) => page.getAttribute(`meta[property="og:${name}"]`, 'content')
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN')
    expect(await page.title()).toBe(report.title)
    expect(await meta('title')).toBe(report.title)
    expect(await meta('locale')).toBe('zh_CN')
    expect(await meta('description')).toContain(report.title)
    expect(await page.getAttribute('meta[name="description"]', 'content')).toBe(await meta('description'))
  })
})
