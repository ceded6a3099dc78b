import { afterEach, beforeAll, expect, test } from 'vitest'
import { compileReports } from '../../src/compiler/compile-reports'
import type { Report } from '../../src/report/types'
import { narrowed } from '../browser/drawn-text'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { contentOf, distOf } from '../fixtures/apps/apps'

const DIST = distOf('large', 'weapp')

const reports: Record<string, Report> = Object.fromEntries(
  compileReports(`${contentOf('large')}/reports`).reports.map((report) => [report.id, report]),
)

let host: SharedHost

let app: App

beforeAll(async () => {
  host = await sharedHost(DIST)
})

afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const open = async (r: string, options: AppOptions = {}) => {
  app = await host.open({ ...options, query: { r, ...options.query } })
  await app.page.locator('.meta', { hasText: '正在打开' }).waitFor({ state: 'detached' })
  await app.settle()
}

test('an older report is fetched when it is asked for; without a network the page says so and tries again', async () => {
  await open('district-2022', { query: { at: 's1.6.1f1' }, offline: true })
  expect(await app.text()).toContain(reports['district-2022'].title)
  expect(await app.text()).toContain('这份报告没有打开，请检查网络后再试。')
  expect(await app.share()).toEqual({
    title: reports['district-2022'].title,
    path: '/pages/report/index?r=district-2022',
  })
  await app.tap('再试一次')
  expect(await app.text()).toContain('这份报告没有打开')
  await app.change({ offline: false })
  await app.tap('再试一次')
  await expect.poll(() => app.page.locator('#s1-6-1f1.flash, #s1-6-1.flash').count()).toBe(1)
  expect(narrowed(await app.text())).toContain(reports['district-2022'].preamble[0].text)
  await expect
    .poll(async () => (await app.share()) as object)
    .toHaveProperty('path', `/pages/report/index?r=district-2022&at=s1.6`)
})

test.each(['figures', 'quiz', 'about'])('%s of an older report waits for it too', async (page) => {
  await open('district-2022', { path: `pages/${page}/index` })
  await expect.poll(() => app.text()).toContain(reports['district-2022'].title)
})

test('关于 lists the other reports, and opens them', async () => {
  await open('large-10', { path: 'pages/about/index' })
  const others = app.page.locator('.about-part', { hasText: '其他年份的报告' }).locator('.button')
  const ids = Object.keys(reports).filter((id) => id !== 'large-10')
  expect(await others.count()).toBe(ids.length)
  await others.nth(ids.indexOf('district-2022')).tap()
  await expect.poll(() => app.stack()).toEqual([{ path: 'pages/report/index', options: { r: 'district-2022' } }])
  await expect.poll(async () => narrowed(await app.text())).toContain(reports['district-2022'].preamble[0].text)
})
