import type { Page } from 'playwright-core'

/**
 * Closes what lies over the page, and waits until its entry is off the browser's history too: that takes a moment
 * longer, and whatever navigates before would be taken back by it.
 */
export async function offHistory(page: Page, close: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => (window as unknown as WithNavigation).navigation.currentEntry.index)
  await close()
  await page.waitForFunction(
    (index) => (window as unknown as WithNavigation).navigation.currentEntry.index < index,
    before,
  )
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
}

/** The part of Chromium's Navigation API that is used here. */
interface WithNavigation {
  navigation: { currentEntry: { index: number } }
}
