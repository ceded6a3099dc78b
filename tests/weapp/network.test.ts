import { beforeAll, expect, test } from 'vitest'
import { PAGES } from '../../src/reader/navigation/address/address'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

/** Every wx API that reaches a server. */
const NETWORK = `request downloadFile uploadFile connectSocket createTCPSocket createUDPSocket sendSocketMessage
  getBackgroundFetchData createMediaRecorder cloud login getUserProfile getLocation reportEvent reportAnalytics
  reportPerformance reportMonitor`.split(/\s+/)

let host: SharedHost

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})

declare global {
  interface Window {
    /** Set by any API that reaches a server. */
    reachedServer?: true
  }
}

const telling = Object.fromEntries(
  NETWORK.map((name) => [
    name,
    () => {
      window.reachedServer = true
    },
  ]),
)

test.each(PAGES)('the app calls nothing that reaches a server: %s', async (name) => {
  const app = await host.open({ path: `pages/${name}/index`, override: telling })
  if (name === 'report') {
    await app.tap('全部展开')
    await app.tap('.figure')
  }
  await app.hide()
  await app.show()
  expect(await app.errors()).toEqual([])
  expect(await app.page.evaluate(() => window.reachedServer)).toBeUndefined()
  await app.close()
})
