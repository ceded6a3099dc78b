import type { Page } from 'playwright-core'

/**
 * Closes what lies over the page, and waits until it is off the browser's history too: that takes a moment longer, and
 * ends with a popstate.
 */
export async function offHistory(page: Page, close: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    window.popped = new Promise((done) => addEventListener('popstate', () => done(null), { once: true }))
  })
  await close()
  await page.evaluate(() => window.popped)
}

declare global {
  interface Window {
    popped?: Promise<unknown>
  }
}
