import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch-browser'

/** What vitest hangs its worker-scoped fixtures on: the one way to learn that a worker ends. */
const worker = (globalThis as { __vitest_worker__?: { onCleanup(run: () => Promise<void>): void } }).__vitest_worker__

/** What a page does is waited for so long, ms: a machine may be four times slower and busy. */
const PATIENCE = 60_000

let browser: Browser | undefined

/**
 * The browser of all test files that run in this worker: starting one takes longer than most tests. It ends with the
 * worker; should it crash, the next file gets another.
 */
export async function sharedBrowser(): Promise<Browser> {
  if (!browser?.isConnected()) {
    const started = await launchBrowser()
    worker?.onCleanup(() => started.close())
    started.on('context', (context) => context.setDefaultTimeout(PATIENCE))
    browser = started
  }
  return browser
}
