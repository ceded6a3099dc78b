import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { sharedBrowser } from '../browser/shared-browser'
import type { AppOptions } from './app-options'
import { type App, openApp } from './open-app'
import { phonesOf } from './phones'
import { servePackage } from './serve-package'

/** A mini-program package in a browser, from which any number of phones can open the app. */
export interface Host {
  /** Problems of the package's WXML. */
  problems: string[]
  open(options?: AppOptions): Promise<App>
  close(): Promise<void>
}

/** Compiles the mini-program in `dist` (the folder with app.json) and starts browser and server for it. */
export async function startHost(dist: string): Promise<Host> {
  const browser = await launchBrowser()
  const host = await hostIn(browser, dist)
  return {
    ...host,
    async close() {
      await browser.close()
      await host.close()
    },
  }
}

/** A host that is not the caller's to close. */
export type SharedHost = Omit<Host, 'close'>

const shared = new WeakMap<Browser, Map<string, Promise<SharedHost>>>()

/** The mini-program in `dist` for all test files of this process, in its browser; it ends with the process. */
export async function sharedHost(dist: string): Promise<SharedHost> {
  const browser = await sharedBrowser()
  const hosts = shared.get(browser) ?? new Map<string, Promise<SharedHost>>()
  const host = hosts.get(dist) ?? hostIn(browser, dist)
  shared.set(browser, hosts.set(dist, host))
  return host
}

async function hostIn(browser: Browser, dist: string): Promise<Host> {
  const server = await servePackage(dist)
  const phones = phonesOf(browser, server.url)
  return {
    problems: server.problems,
    open: (options) => openApp(phones, server.url, options),
    close: () => server.close(),
  }
}
