import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeAddress } from '../../src/reader/navigation/address/write-address'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
beforeEach(async () => {
  app = await host.open({ scene: 1154 })
})
afterEach(async () => {
  const refused = (await app.log()).filter(([name]) => name.includes('(refused)'))
  expect(refused).toEqual([])
  expect(await app.errors()).toEqual([])
  expect(await app.missingApis()).toEqual([])
  await app.close()
})

test('the page of a Moments card offers what works on a Moments card, and nothing that navigates', async () => {
  expect(await app.page.locator('.bottom-bar .tab').allInnerTexts()).toEqual(['目录', '搜索', '字号'])
  expect(await app.text()).not.toContain('关于 ›')
})

test('the page of a Moments card expands, leads to headings and comes back', async () => {
  await app.tap('全部展开')
  await app.tap('目录')
  await app.tap('.sheet .content >> nth=20')
  await expect.poll(() => app.scrollTop()).toBeGreaterThan(1000)
  await app.tap('回到刚才位置')
  await expect.poll(() => app.scrollTop()).toBeLessThan(300)
})

test('the page of a Moments card searches in the page', async () => {
  await app.tap('搜索')
  await app.type('.search-input', '1568')
  await app.tap('.hit-row')
  expect(await app.find('#hit').innerText()).toBe('1568')
  await app.tap('下一处')
  await app.tap('.chip-close')
})

test('the page of a Moments card explains figures, one after the other, and leads to their place; nothing there copies, sends or saves', async () => {
  await app.tap('.key')
  await app.tap('下一项指标')
  const sheet = await app.find('.sheet').innerText()
  expect(sheet).toContain('/ 81')
  for (const gone of ['复制', '图片', '分享']) expect(sheet).not.toContain(gone)
  expect(await app.page.locator('wx-button').count()).toBe(0)
  await app.tap('到原文')
  expect(await app.page.locator('.figure.flash').count()).toBe(1)
})

test('the page of a Moments card explains terms, and offers nothing to be done with an item', async () => {
  await app.tap('全部展开')
  await app.tap('.term')
  expect(await app.find('.sheet').innerText()).toContain('名词解释不是报告原文')
  await app.tap('.sheet-close')
  expect(await app.page.locator('.more').count()).toBe(0)
})

test('the page of a Moments card changes type size and theme', async () => {
  await app.tap('字号')
  await app.tap('超大')
  await app.tap('深色')
  expect(await app.find('.screen').evaluate((it) => getComputedStyle(it).fontSize)).toBe('30px')
})

test('the page of a Moments card opens at the place of its card, and can be passed on from there', async () => {
  const { query } = writeAddress({ page: 'report', report: report.id, at: 's1.6.1f1' })
  await app.show({ path: 'pages/report/index', query: Object.fromEntries(new URLSearchParams(query)) })
  expect(await app.page.locator('#s1-6-1f1.flash').count()).toBe(1)
  await expect.poll(() => app.share()).toMatchObject({ path: expect.stringContaining('at=s1.6') })
})
