import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Launch } from './package'

/** Screens to open apps on, all in one browser. */
export interface Phones {
  newPage(viewport: { width: number; height: number }, theme: Launch['theme']): Promise<Page>
}

/**
 * Phones of that browser for apps of the server at `url`. Those of one size and theme share a context, and with it a
 * process and the compiled scripts of the host: opening an app takes half as long. An app cannot tell, for all that it
 * keeps is kept in its page.
 */
export function phonesOf(browser: Browser, url: string): Phones {
  const contexts = new Map<string, Promise<BrowserContext>>()
  const start = async (viewport: { width: number; height: number }, colorScheme: Launch['theme']) => {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 2, hasTouch: true, colorScheme })
    const keeper = await context.newPage() // a page of that server, so that the process stays when the others close
    await keeper.goto(`${url}nothing`)
    return context
  }
  return {
    async newPage(viewport, theme) {
      const key = `${viewport.width} ${viewport.height} ${theme}`
      const context = contexts.get(key) ?? start(viewport, theme)
      contexts.set(key, context)
      return (await context).newPage()
    },
  }
}
