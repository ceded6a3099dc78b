import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Launch } from './package'

/** Screens to open apps on, all in one browser. */
export interface Phones {
  take(viewport: { width: number; height: number }, theme: Launch['theme']): Promise<Page>
  /** Takes back what `take` gave, for the next app. */
  giveBack(page: Page): void
}

/**
 * Phones of that browser for apps of the server at `url`. An app is opened in the page of one that was put away, if
 * there is one: that takes half as long as in a new page. It cannot tell, for it starts in a new document, and all that
 * an app keeps is kept there.
 */
export function phonesOf(browser: Browser, url: string): Phones {
  const idle = new Set<Page>()
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
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme: theme, reducedMotion: null })
      return page
    },
    giveBack(page) {
      idle.add(page)
    },
  }
}
