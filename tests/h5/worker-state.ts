import type { Page } from 'playwright-core'

/**
 * Has the page register its service worker, or look for a new one, and waits until that has gone one way or the other:
 * `activated`, or `redundant` where it was not to be installed.
 */
export function workerState(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('service-worker.js')
    if (registration.active && !registration.installing && !registration.waiting) await registration.update()
    const worker = registration.installing ?? registration.waiting ?? registration.active
    if (!worker) return 'redundant'
    return new Promise<string>((settled) => {
      const look = () => /activated|redundant/.test(worker.state) && settled(worker.state)
      worker.addEventListener('statechange', look)
      look()
    })
  })
}

/** Names of what the site's service worker keeps, one for each version, without the site's address. */
export async function keptVersions(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => caches.keys())
  return names.map((name) => name.split('#')[1] ?? name)
}

/** The title of the page as it comes, before the app sets its own. */
export function titleAsSent(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => /<title>(.*)<\/title>/.exec(await (await fetch('./')).text())?.[1])
}
