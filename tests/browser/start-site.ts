import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from './launch-browser'
import { serveFolder } from './serve-folder'
import { sharedBrowser } from './shared-browser'

/** How a browser opens the site. */
export interface VisitOptions {
  /** What follows the site's address, such as #/pages/report/index?report=x. */
  at?: string
  viewport?: { width: number; height: number }
  theme?: 'light' | 'dark'
  /** Storage of the app by key, as Taro keeps it. */
  storage?: Record<string, unknown>
}

/** One visit in a tab of its own that finds nothing stored by another; there is one at a time. */
export interface Visit {
  page: Page
  /** Console errors, uncaught errors and failed requests. */
  errors: string[]
  /** Addresses asked for that are not the site's own. */
  foreignRequests: string[]
  close(): Promise<void>
}

/** The built H5 site on a static host, to be visited. */
export interface Site {
  url: string
  visit(options?: VisitOptions): Promise<Visit>
  close(): Promise<void>
}

/**
 * Dates clicks a second after the one before, however fast the test is: the app takes quick ones for one of an unsteady
 * hand. `window.nextClick` is the time to the next where it is another, ms.
 */
function spaceClicks() {
  const clicks = new WeakMap<Event, number>()
  let time = 0
  const real = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get
  Object.defineProperty(Event.prototype, 'timeStamp', {
    get(this: Event) {
      if (this.type !== 'click') return real?.call(this)
      if (!clicks.has(this)) {
        const page = window as { nextClick?: number }
        time += page.nextClick ?? 1000
        delete page.nextClick
        clicks.set(this, time)
      }
      return clicks.get(this)
    },
  })
}

/** Serves the site in `dist` under `basePath` ('/sub/path/') and starts a browser for it. */
export async function startSite(dist: string, basePath = '/'): Promise<Site> {
  const browser = await launchBrowser()
  const site = await siteIn(browser, dist, basePath)
  return {
    ...site,
    async close() {
      await browser.close()
      await site.close()
    },
  }
}

/** A site that is not the caller's to close. */
export type SharedSite = Omit<Site, 'close'>

const shared = new WeakMap<Browser, Map<string, Promise<SharedSite>>>()

/** The site in `dist` under a path, for all test files of this process, in its browser; it ends with the process. */
export async function sharedSite(dist: string): Promise<SharedSite> {
  const browser = await sharedBrowser()
  const sites = shared.get(browser) ?? new Map<string, Promise<SharedSite>>()
  const site = sites.get(dist) ?? siteIn(browser, dist, '/reports/district/')
  shared.set(browser, sites.set(dist, site))
  return site
}

async function siteIn(browser: Browser, dist: string, basePath: string): Promise<Site> {
  const server = await serveFolder(dist, { basePath })
  let context: BrowserContext | undefined
  let keeper: Page
  /** One context for all visits: a process of its own takes longer to start than the app. */
  async function start() {
    // Without the service worker, which would fetch the whole site at each visit; it has its own tests.
    const started = await browser.newContext({ deviceScaleFactor: 2, hasTouch: true, serviceWorkers: 'block' })
    await started.addInitScript(spaceClicks)
    keeper = await started.newPage() // a page of the site, so that its process stays between visits
    await keeper.goto(`${server.url}nothing`)
    return started
  }
  async function visit({ at = '', viewport = { width: 390, height: 844 }, theme, storage = {} }: VisitOptions = {}) {
    context ??= await start()
    await context.clearPermissions()
    await keeper.evaluate((entries) => {
      localStorage.clear()
      for (const [key, data] of Object.entries(entries)) localStorage.setItem(key, JSON.stringify({ data }))
    }, storage)
    const page = await context.newPage()
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme: theme })
    const errors: string[] = []
    const foreignRequests: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error.stack ?? error)))
    page.on('response', (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`))
    page.on('request', (request) => {
      const outside = !request.url().startsWith(server.url) && !request.url().startsWith('data:')
      if (outside) foreignRequests.push(request.url())
    })
    await page.goto(server.url + at)
    await page.waitForSelector('#app .screen')
    return { page, errors, foreignRequests, close: () => page.close() }
  }
  return { url: server.url, visit, close: () => server.close() }
}
