import { launchBrowser } from '../../browser/launch-browser'
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
  const server = await servePackage(dist)
  const browser = await launchBrowser()
  const phones = phonesOf(browser, server.url)
  return {
    problems: server.problems,
    open: (options) => openApp(phones, server.url, options),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
