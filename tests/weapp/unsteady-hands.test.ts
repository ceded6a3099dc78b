import { afterEach, beforeAll, expect, test } from 'vitest'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

test.each([
  [290, 'true'],
  [310, 'false'],
])('a fold that is tapped again after %i ms is expanded: %s', async (apart, expanded) => {
  app = await host.open()
  await app.tapTwice('.fold-head', apart)
  expect(await app.find('.fold-head').getAttribute('aria-expanded')).toBe(expanded)
})

test('the second tap of an unsteady hand does not close the sheet that the first has opened', async () => {
  app = await host.open()
  await app.tapTwice('.key', 120)
  expect(await app.page.locator('.sheet').count()).toBe(1)
})

test('a button that is tapped twice by an unsteady hand is pressed once', async () => {
  app = await host.open()
  await app.tapTwice('全部展开', 200)
  expect(await app.text()).toContain('全部收起')
})

test('another button is not held back', async () => {
  app = await host.open({ path: 'pages/figures/index' })
  await app.tap('.filters .option >> nth=1')
  await app.page.evaluate(() => window.host?.tapSoon(100))
  await app.tap('.filters .option >> nth=3')
  expect(await app.find('.filters .option >> nth=3').getAttribute('aria-checked')).toBe('true')
})
