import { afterEach, beforeAll, expect, test } from 'vitest'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('series', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const open = async (page: string, query: Record<string, string> = {}, options: AppOptions = {}) => {
  app = await host.open({ ...options, path: `pages/${page}/index`, query })
  await app.settle()
}
const texts = (selector: string) => app.page.locator(selector).allInnerTexts()

test('the figure sheet shows a row a year, and at a tap that year’s own sentence, fetched with its report', async () => {
  await open('figures', { r: 'mouqu-2024', at: 's1.6.2f1' })
  expect(await texts('.figure-years .pair-row')).toEqual(['2024\n61宗', '2023\n56宗', '2022\n55宗', '2021\n54宗'])
  expect(await app.text()).toContain('2022年的数取自2023年度报告')
  expect(await app.text()).toContain('(61 − 56) ÷ 56 = 8.9% 与2023年度报告相符')
  await app.page.locator('.year-tap').nth(3).tap()
  await expect.poll(() => app.text()).toContain('受理行政复议案件54宗，办理行政应诉案件28件')
  await app.tap('看2021年度报告 ›')
  await expect
    .poll(() => app.stack())
    .toEqual([{ path: 'pages/report/index', options: { r: 'mouqu-2021', at: 's1.3.2f1' } }])
})

test('without a network, an older year’s sentence says so and can be tried again', async () => {
  await open('figures', { r: 'mouqu-2024', at: 's1.6.2f1' }, { offline: true })
  await app.page.locator('.year-tap').nth(3).tap()
  await expect.poll(() => app.text()).toContain('这份报告没有打开，请检查网络后再试。')
  await app.change({ offline: false })
  await app.tap('.figure-years .quote .quote-place')
  await expect.poll(() => app.text()).toContain('受理行政复议案件54宗')
})

test('历年对比 is first drawn in at most 10 kB and 150 nodes, and shows the rest as the reader goes on', async () => {
  await open('years')
  const { bytes } = await app.meter.read()
  const { count } = await app.nodes()
  console.table({ 'first render of 历年对比': { bytes, count } })
  expect(bytes).toBeLessThanOrEqual(10_000)
  expect(count).toBeLessThanOrEqual(150)
  expect((await texts('.series-name')).length).toBe(4)
  await app.tap('显示更多')
  expect((await texts('.series-name')).length).toBe(12)
})

test('a link to a series shows it first, and sharing leads back to it', async () => {
  await open('years', { r: 'mouqu-2024', at: 'petitions' })
  expect((await texts('.series-name'))[0]).toBe('信访总量')
  expect(await app.share()).toEqual({
    title: '信访总量 · 历年对比',
    path: '/pages/years/index?r=mouqu-2024&at=petitions',
  })
})

test('series can be searched, and all be copied with their sources', async () => {
  await open('years')
  await app.type('.figure-search', '信访')
  await expect.poll(() => texts('.series-name')).toEqual(['信访总量'])
  await app.tap('复制成表格（附出处）')
  await expect.poll(async () => JSON.stringify(await app.log('setClipboardData'))).toContain('信访总量\\t2020\\t480件')
})

test('a link to a series that there is not says so', async () => {
  await open('years', { r: 'mouqu-2024', at: 'nothing' })
  await expect.poll(() => app.text()).toContain('链接里的位置已不在报告中')
})

test('search looks through the other years at a tap', async () => {
  await open('report')
  await app.tap('搜索')
  await app.type('.search-input', '行政复议')
  await app.tap('也在其他年份的报告里找')
  await expect
    .poll(() => texts('.search .recent'))
    .toEqual([
      '某某区2023年法治政府建设年度报告 1 处',
      '某某区2021年法治政府建设年度报告 1 处',
      '某某区2020年法治政府建设年度报告 1 处',
    ])
})
