import { expect, test } from 'vitest'
import { sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { allSeries } from '../fixtures/series'
import { seriesApp } from './series-app'

const { opened, open } = seriesApp()
const texts = (selector: string) => opened.app.page.locator(selector).allInnerTexts()

test('search looks through the other years at a tap, says how far it is, and leads to the hits of a year', async () => {
  await open('report')
  await opened.app.tap('搜索')
  await opened.app.type('.search-input', '复议案件')
  await opened.app.change({ offline: true })
  await opened.app.tap('也在其他年份的报告里找')
  const rows = () => texts('.search .recent')
  const failed = '这份报告没有打开，请检查网络后再试。再试一次'
  await expect.poll(rows).toEqual([2023, 2021, 2020].map((year) => `某某区${year}年法治政府建设年度报告 ${failed}`))
  await opened.app.change({ offline: false })
  await opened.app.tap('.search .recent >> nth=0')
  await expect.poll(rows).toContain('某某区2023年法治政府建设年度报告 1 处')
  await opened.app.tap('.search .recent >> nth=2')
  await expect.poll(rows).toContain('某某区2020年法治政府建设年度报告 0 处')
  await opened.app.tap('.search .recent >> nth=0')
  await expect.poll(async () => (await opened.app.stack())[0].options).toMatchObject({ r: 'mouqu-2023' })
  await expect.poll(() => opened.app.text()).toContain('“复议案件” 第 1 / 1 处')
})

test('the last question asks about a year before, shows that year’s sentence and leads to its report', async () => {
  await open('quiz', { r: 'mouqu-2024', seed: 'abc' })
  const heading = () => opened.app.find('.quiz-heading').innerText()
  for (let n = 1; n <= 5; n++) {
    await expect.poll(() => opened.app.find('.quiz-progress').innerText()).toBe(`第 ${n} / 5 题`)
    if (n === 5) break
    await opened.app.tap('.quiz-option >> nth=0')
    await opened.app.tap('下一题')
  }
  const asked = /^(20\d\d)年，(.+)[有是占]/.exec(await heading())
  const point = allSeries.series
    .find(({ name }) => name === asked?.[2])
    ?.points.find(({ year }) => String(year) === asked?.[1])
  expect(point).toBeDefined()
  await opened.app.tap('.quiz-option >> nth=0')
  await expect.poll(() => opened.app.find('.quote').innerText()).toContain(point?.text)
  await opened.app.tap(`看${point?.report.slice(-4)}年度报告 ›`)
  await expect.poll(async () => (await opened.app.stack())[0].options).toMatchObject({ r: point?.report })
})

test('an old link opens the report that it was made for, says its year, and 看最新 leads to the same section', async () => {
  await open('report', { r: 'mouqu-2021', at: 's1.3.3' })
  expect(await opened.app.text()).toContain('全年信访总量456件')
  expect(await opened.app.share()).toMatchObject({
    title: expect.stringContaining('2021年'),
    path: expect.stringContaining('r=mouqu-2021'),
  })
  expect(JSON.stringify(await opened.app.log('setNavigationBarTitle'))).toContain('2021年度法治年报')
  await opened.app.tap('.chip .chip-text')
  await expect.poll(async () => (await opened.app.stack())[0].options).toMatchObject({ r: 'mouqu-2024' })
  // （三）化解矛盾纠纷 of 2021 is （六） of 2024.
  await opened.app.page.locator('host-page:not([hidden]) #s1-6').getByText('全年信访总量371件').waitFor()
  const top = await opened.app.page
    .locator('host-page:not([hidden]) #s1-6')
    .evaluate((fold) => fold.getBoundingClientRect().top)
  expect(Math.abs(top)).toBeLessThan(500)
})

test.each([
  ['figures', '数说 2021'],
  ['quiz', '答题 2021'],
  ['years', '历年对比 2021'],
])('the navigation bar of %s says which year an older report is of', async (page, title) => {
  await open(page, { r: 'mouqu-2021' })
  await expect.poll(async () => JSON.stringify(await opened.app.log('setNavigationBarTitle'))).toContain(title)
  expect(await opened.app.text()).toContain('这是2021年度 · 看最新')
})

test('a figure with earlier years carries its sign from the start, others and older reports’ own as well', async () => {
  await open('report', { r: 'mouqu-2024', at: 's1.6.3' })
  expect(await texts('#s1-6 .figure.compared')).toContain('371件')
  await opened.app.close()
  await open('report', { r: 'mouqu-2021', at: 's1.3.3' })
  expect(await texts('#s1-3 .figure.compared')).toContain('456件')
})

test('twelve years are six rows and the earlier ones at a tap; noughts have no bar, and beside an outlier bars are seen', async () => {
  opened.app = await (await sharedHost(distOf('large', 'weapp'))).open({
    path: 'pages/years/index',
    query: { r: 'mouqu-2021', at: 'figure-2' },
    viewport: { width: 320, height: 640 },
    storage: { settings: { typeSize: 30 } },
  })
  const card = '.series-card >> nth=0'
  await expect.poll(() => texts(`${card} >> .pair-row`)).toHaveLength(6)
  await opened.app.tap(`${card} >> text=显示更早的 6 行`)
  await expect.poll(() => texts(`${card} >> .pair-row`)).toHaveLength(12)
  const bars = (of: string) =>
    opened.app.page
      .locator(`${of} >> .bar`)
      .evaluateAll((all) => all.map((bar) => Number.parseFloat(getComputedStyle(bar).backgroundSize)))
  expect((await bars(card)).map(Math.round)).toEqual([1, 1, 1, 1, 100, 1, 1, 1, 1, 1, 1, 1])
  const wide = await opened.app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  await opened.app.type('.figure-search', '区直部门调处')
  await expect.poll(() => texts('.series-name')).toEqual(['区直部门完成审计项目', '区直部门调处矛盾纠纷'])
  expect((await bars('.series-card >> nth=1')).map(Math.round)).toEqual([0, 50, 100, 0, 50, 100])
})
