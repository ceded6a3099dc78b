import { afterEach, beforeAll, expect, test } from 'vitest'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

test.each<Record<string, string>>([
  { r: report.id, at: 's1.6.1#wechat_redirect' },
  { r: report.id, at: 's1.6.1%23wechat_redirect' },
  { at: 's1.6.1', r: `${report.id}#rd` },
  { r: report.id, at: 's1%2E6%2E1', from: 'singlemessage', isappinstalled: '0' },
])('the place is opened where WeChat has changed its link: %o', async (query) => {
  app = await host.open({ query })
  await expect.poll(() => app.page.locator('#s1-6-1.flash').count()).toBe(1)
  expect(await app.find('.notices').innerText()).toBe('')
})

test.each<Record<string, string>>([
  { '%': '' },
  { r: '%' },
  { r: report.id, at: '%E4%BD' },
  { r: report.id, q: '%' },
  { at: '#' },
  { '': '=' },
])('the report is read at %o', async (query) => {
  app = await host.open({ query })
  expect(await app.text()).toContain(report.title)
  expect(await app.page.locator('.fold-head').count()).toBeGreaterThan(1)
})
