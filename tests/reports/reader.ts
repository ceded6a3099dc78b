import type { Page } from 'playwright-core'
import type { Site } from '../browser/start-site'
import type { App } from '../emulator/open-app'
import type { Host } from '../emulator/start-host'

/** A report that is open in one of the two hosts, as far as both are used alike. */
export interface Reader {
  page: Page
  /** CSS of what holds the page in view. */
  root: string
  /** Height of the host's own bar over it, px. */
  bar: number
  /** Follows a link of the app's own (/pages/report/index?r=…), in WeChat as one that is opened while the app runs. */
  follow(link: string): Promise<void>
  /** Taps the first in view that matches this CSS. */
  tap(selector: string): Promise<void>
  /** What the app threw, and what it asked for in vain. */
  problems(): Promise<string[]>
  close(): Promise<void>
}

/** Opens a link in the mini-program; gives the app too, for what only WeChat has. */
export async function openInWeChat(host: Pick<Host, 'open'>, link: string): Promise<Reader & { app: App }> {
  const app = await host.open(parts(link))
  return {
    app,
    page: app.page,
    root: 'host-page:not([hidden]) wx-page',
    bar: 64,
    async follow(next) {
      await app.settle() // a page that is still scrolling would scroll the next one, which nobody opens so soon
      await app.page.evaluate((to) => window.host?.show(to), { ...parts(next), scene: 1007 })
    },
    tap: app.tap,
    problems: async () => [...(await app.errors()), ...(await app.missingApis())],
    close: app.close,
  }
}

/** Opens a link in a browser. */
export async function openInBrowser(site: Pick<Site, 'url' | 'visit'>, link: string): Promise<Reader> {
  const { page, errors, foreignRequests, close } = await site.visit({ at: `#${link}` })
  return {
    page,
    root: '#app',
    bar: 0,
    async follow(next) {
      await page.goto('about:blank') // else it would be the same page, which goes to the place by itself
      await page.goto(`${site.url}#${next}`)
      await page.waitForSelector('#app .screen')
    },
    tap: (selector) => page.locator(`#app ${selector} >> visible=true`).first().tap(),
    problems: async () => [...errors, ...foreignRequests],
    close,
  }
}

function parts(link: string): { path: string; query: Record<string, string> } {
  const [path, query] = link.slice(1).split('?')
  return { path, query: Object.fromEntries(new URLSearchParams(query)) }
}
