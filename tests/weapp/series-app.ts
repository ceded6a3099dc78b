import { afterEach, beforeAll, expect } from 'vitest'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

/** The mini-program of several years with series, for the tests of one file: each opens it, and it must meet no error. */
export function seriesApp() {
  let host: SharedHost
  const opened = {} as { app: App }
  beforeAll(async () => {
    host = await sharedHost(distOf('series', 'weapp'))
  })
  afterEach(async () => {
    expect(await opened.app.errors()).toEqual([])
    await opened.app.close()
  })
  return {
    opened,
    async open(page: string, query: Record<string, string> = {}, options: AppOptions = {}): Promise<App> {
      opened.app = await host.open({ ...options, path: `pages/${page}/index`, query })
      await opened.app.settle()
      return opened.app
    },
  }
}
