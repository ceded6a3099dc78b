import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Launch } from './package'

/**
 * Apps opened in one page, at most. Chromium 143 keeps the contexts that Playwright had in a page's earlier documents
 * and makes them anew for each document: after two hundred apps, opening one takes twice as long.
 */
const MOST_IN_A_PAGE = 20

/** Screens to open apps on, all in one browser. */
export interface Phones {
  take(viewport: { width: number; height: number }, theme: Launch['theme']): Promise<Page>
  /** Takes back what `take` gave, for the next app, or closes it. */
  giveBack(page: Page): Promise<void>
}

/**
 * Phones of that browser for apps of the server at `url`. An app is opened in the page of one that was put away, if
 * there is one: that takes half as long as in a new page. It cannot tell, for it starts in a new document, and all that
 * an app keeps is kept there.
 */
export function phonesOf(browser: Browser, url: string): Phones {
  const idle = new Set<Page>()
  const openings = new WeakMap<Page, number>()
  let context: Promise<BrowserContext> | undefined
  const start = async () => {
    const started = await browser.newContext({ deviceScaleFactor: 2, hasTouch: true })
    const keeper = await started.newPage() // a page of that server, so that its process stays when the others close
    await keeper.goto(`${url}nothing`)
    return started
  }
  return {
    async take(viewport, theme) {
      context ??= start()
      const [kept] = idle
      idle.delete(kept)
      const page = kept ?? (await (await context).newPage())
      openings.set(page, (openings.get(page) ?? 0) + 1)
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme: theme, reducedMotion: null })
      return page
    },
    async giveBack(page) {
      if ((openings.get(page) ?? 0) < MOST_IN_A_PAGE) idle.add(page)
      else await page.close()
    },
  }
}
