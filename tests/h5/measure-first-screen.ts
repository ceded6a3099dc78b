import type { Page } from 'playwright-core'
import { type Bytes, packageBytes } from '../bench/package-bytes'
import { launchBrowser } from '../browser/launch-browser'
import { serveFolder } from '../browser/serve-folder'

/** Files of the site by when they were asked for on a first visit. */
export interface FirstScreen {
  /** Until the first section has opened under a tap: the report can be read. */
  first: Bytes & { files: string[] }
  /** From then on, with nothing tapped: what the page fetches to have it when it is needed. */
  later: Bytes & { files: string[] }
}

/** Names of the parts that the page fetches ahead of their use. */
const FETCHED_AHEAD = ['/js/sheets.', '/js/resume.']

/** In the page, before anything else: opens the first section as soon as it is there, and marks when that is done. */
const OPEN_AT_ONCE = () => {
  let tapped = false
  requestAnimationFrame(function look() {
    const head = document.querySelector<HTMLElement>('#app .fold-head')
    if (head?.getAttribute('aria-expanded') === 'true') {
      performance.mark('operable')
      return
    }
    if (head && !tapped) {
      tapped = true
      head.click()
    }
    requestAnimationFrame(look)
  })
}

/**
 * What a first visit to the report page of the site in `dist` transfers. The service worker, which copies the whole
 * site once the page has loaded, is kept out: it is no part of the first screen, and would hide what the page asks for.
 */
export async function measureFirstScreen(dist: string): Promise<FirstScreen> {
  const server = await serveFolder(dist)
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  // tsx has functions named by a helper, which those that run in the page do not find there.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(OPEN_AT_ONCE)
  await page.goto(server.url)
  await page.waitForFunction(() => performance.getEntriesByName('operable').length > 0)
  // What is fetched ahead is put off until the browser is idle.
  await page.waitForFunction(
    (names) => names.every((name) => performance.getEntriesByType('resource').some((it) => it.name.includes(name))),
    FETCHED_AHEAD,
  )
  await page.waitForLoadState('networkidle')
  const asked = await filesAsked(page)
  await browser.close()
  await server.close()
  const measured = (early: boolean) => {
    const files = asked.filter((it) => it.early === early).map(({ file }) => file)
    return { files, ...packageBytes(dist, (file) => files.includes(file)) }
  }
  return { first: measured(true), later: measured(false) }
}

/** Path in the site of everything that the page has asked for, and whether before the report could be read. */
function filesAsked(page: Page): Promise<{ file: string; early: boolean }[]> {
  return page.evaluate(() => {
    const [{ startTime: operable }] = performance.getEntriesByName('operable')
    const resources = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(location.origin))
    const fetched = resources.map(({ name, startTime }) => ({
      file: decodeURIComponent(new URL(name).pathname.slice(1)),
      early: startTime <= operable,
    }))
    return [{ file: 'index.html', early: true }, ...fetched]
  })
}
