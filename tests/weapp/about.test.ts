import { afterEach, beforeAll, expect, test } from 'vitest'
import packageJson from '../../package.json'
import type { App, AppOptions } from '../emulator/open-app'
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
  expect(await app.missingApis()).toEqual([])
  await app.close()
})

const open = async (options: AppOptions = {}) => {
  app = await host.open({ path: 'pages/about/index', query: { r: report.id }, ...options })
}

test('关于 is reached from the end of the report, and leads back', async () => {
  await open({ path: 'pages/report/index' })
  await app.tap('关于 ›')
  expect(await app.title()).toBe('关于')
  await app.tap('看报告')
  expect(await app.stack()).toHaveLength(1)
  expect(await app.title()).toBe('法治年报')
})

test('关于 says where the text comes from, what was done to it, what was marked, and which version this is', async () => {
  await open()
  const text = (await app.text()).replace(/\u00a0/g, ' ')
  const { title, year, source } = report
  for (const said of [title, `报告年度 ${year}`, source.name, source.address]) expect(text).toContain(said)
  expect(text).toContain('报告文字未作改动')
  expect(text).toContain(', ; : ( ) ? !')
  expect(text).toContain('81 项数字')
  expect(text).toContain('数量 58 · 比率 12 · 变化 8 · 金额 1 · 名次 1 · 其他 1')
  expect(text).toContain('年份、日期和文号里的数字不作标记')
  expect(text).toContain(`校验码（SHA-256 前16位）：${report.digest}`)
  expect(text).toContain('发布以来没有更正过指标的名称')
  expect(text).toContain('名词解释不是报告原文')
  expect(text).toContain('不会离开这部手机')
  expect(text).toContain(`版本 ${packageJson.version}`)
  expect(text).toContain('使用了 Taro、React、Day.js 等开源软件')
})

test('关于 copies the address to the letter', async () => {
  await open()
  await app.tap('复制网址')
  expect(await app.log('setClipboardData')).toEqual([['setClipboardData', { data: report.source.address }]])
  expect(await app.text()).toContain('已复制')
})

test('关于 takes feedback by WeChat’s own page', async () => {
  await open()
  await app.tap('wx-button >> nth=0')
  expect(await app.log('open-type feedback')).toHaveLength(1)
})

test('关于 forgets all that is kept of the reader, once asked twice, at once on every page', async () => {
  await open({
    path: 'pages/report/index',
    storage: {
      settings: { typeSize: 24 },
      searches: ['信访'],
      [`bookmarks:${report.id}`]: ['s1.1'],
      'bookmarks:an-older-report': ['s1'],
      [`place:${report.id}`]: { expanded: [], place: { anchor: 's1-1', top: 0 }, at: 1 },
    },
  })
  expect(await app.page.locator('.screen.large').count()).toBe(1)
  await app.tap('.chip-close')
  await app.tap('关于 ›')
  await app.tap('清除本机记录')
  await app.tap('取消')
  expect(Object.keys(await app.storage())).toHaveLength(5)
  await app.tap('清除本机记录')
  await app.tap('确定清除')
  expect(await app.storage()).toEqual({})
  expect(await app.text()).toContain('本机记录已清除')
  expect(await app.page.locator('.screen.large').count()).toBe(0)
  await app.tap('看报告')
  await app.tap('目录')
  expect(await app.find('.sheet').innerText()).not.toContain('收藏')
})

test('关于 knows every key that the reader stores', async () => {
  await open({ path: 'pages/report/index' })
  await app.tap('字号')
  await app.tap('特大')
  await app.tap('.sheet-close')
  await app.tap('全部展开')
  await app.tap('.more')
  await app.tap('收藏本条')
  await app.tap('.sheet-close')
  await app.scrollTo(2000)
  await expect.poll(async () => JSON.stringify(await app.storage())).toContain('"anchor"')
  await app.tap('搜索')
  await app.type('.search-input', '调解')
  await app.tap('.search-results [role=button]')
  await app.tap('.chip-close')
  await app.tap('.chip-close') // 回到刚才位置
  await app.tap('关于 ›')
  expect(Object.keys(await app.storage()).length).toBeGreaterThanOrEqual(4)
  await app.tap('清除本机记录')
  await app.tap('确定清除')
  expect(await app.storage()).toEqual({})
})

test('关于 says so when the storage does not let anything be removed', async () => {
  await open({ storageMode: 'broken' })
  await app.tap('清除本机记录')
  await app.tap('确定清除')
  expect(await app.text()).toContain('没有清除成功')
})

test('关于 offers nothing on a Moments card that cannot work there', async () => {
  await open({ scene: 1154 })
  const text = await app.text()
  expect(text).toContain(report.source.address)
  for (const gone of ['复制网址', '意见反馈', '看报告']) expect(text).not.toContain(gone)
})

test('关于 never scrolls sideways, however narrow the screen and large the type', async () => {
  await open({ viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  const sideways = await app.page
    .locator('host-page:not([hidden]) host-scroll')
    .evaluate((box: HTMLElement) => box.scrollWidth - box.clientWidth)
  expect(sideways).toBe(0)
})

test('关于 is drawn in one call', async () => {
  await open()
  const { calls, bytes } = await app.meter.read()
  console.table([{ act: 'open about', calls, bytes }])
  expect(calls).toBe(1)
  expect(bytes).toBeLessThan(5_000)
})
