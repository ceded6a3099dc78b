import type { Page } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { serveFolder } from '../browser/serve-folder'

/** How a browser opens the site. */
export interface VisitOptions {
  /** What follows the site's address, such as #/pages/report/index?report=x. */
  at?: string
  viewport?: { width: number; height: number }
  theme?: 'light' | 'dark'
  /** Storage of the app by key, as Taro keeps it. */
  storage?: Record<string, unknown>
}

/** One visit in a browser of its own (no cookies, no storage from another). */
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

/** Serves the site in `dist` under `basePath` ('/sub/path/') and starts a browser for it. */
export async function startSite(dist: string, basePath = '/'): Promise<Site> {
  const server = await serveFolder(dist, { basePath })
  const browser = await launchBrowser()
  async function visit({ at = '', viewport = { width: 390, height: 844 }, theme, storage = {} }: VisitOptions = {}) {
    const context = await browser.newContext({ viewport, colorScheme: theme, deviceScaleFactor: 2, hasTouch: true })
    const page = await context.newPage()
    const errors: string[] = []
    const foreignRequests: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error.stack ?? error)))
    page.on('response', (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`))
    page.on('request', (request) => {
      const outside = !request.url().startsWith(server.url) && !request.url().startsWith('data:')
      if (outside) foreignRequests.push(request.url())
    })
    await page.addInitScript((entries) => {
      for (const [key, data] of Object.entries(entries)) localStorage.setItem(key, JSON.stringify({ data }))
    }, storage)
    await page.goto(server.url + at)
    await page.waitForLoadState('networkidle')
    return { page, errors, foreignRequests, close: () => context.close() }
  }
  return {
    url: server.url,
    visit,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
