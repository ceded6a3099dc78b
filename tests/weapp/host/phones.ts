import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Launch } from './package'

/** Screens to open apps on, all in one browser. */
export interface Phones {
  newPage(viewport: { width: number; height: number }, theme: Launch['theme']): Promise<Page>
}

/**
 * Phones of that browser. Those of one size and theme share a context, so that the host's own scripts are fetched and
 * compiled once: opening an app takes half as long. An app cannot tell, for all that it keeps is kept in its page.
 */
export function phonesOf(browser: Browser): Phones {
  const contexts = new Map<string, Promise<BrowserContext>>()
  return {
    async newPage(viewport, theme) {
      const key = `${viewport.width} ${viewport.height} ${theme}`
      const known = contexts.get(key)
      const context =
        known ?? browser.newContext({ viewport, deviceScaleFactor: 2, hasTouch: true, colorScheme: theme })
      contexts.set(key, context)
      return (await context).newPage()
    },
  }
}
