import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { allSeries } from '../fixtures/series'

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('series', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  expect(visit.foreignRequests).toEqual([])
  await visit.close()
})

const open = async (at: string) => {
  visit = await site.visit({ at })
  await visit.page.waitForSelector('.pair-row')
}
const texts = (selector: string) => visit.page.locator(selector).allInnerTexts()

test('历年 is read by screen readers as a list whose rows are buttons that open', async () => {
  await open('#/pages/figures/index?r=mouqu-2024&at=s1.6.3f1')
  const list = visit.page.getByRole('list', { name: '信访总量' })
  expect(await list.getByRole('listitem').count()).toBe(5)
  const row = list.getByRole('button').nth(1)
  expect(await row.getAttribute('aria-expanded')).toBe('false')
  await row.focus()
  await visit.page.keyboard.press('Enter')
  await expect.poll(() => row.getAttribute('aria-expanded')).toBe('true')
  expect(await list.innerText()).toContain('全年信访总量371件，2023年388件，同比下降4.38%。')
})

test('no bar crosses a break, and the reason stands between', async () => {
  await open('#/pages/years/index?r=mouqu-2024&at=trained')
  const rows = await visit.page.locator('.series-card').first().locator('.pair-row, .year-break').allInnerTexts()
  const kept = rows.map((row) => row.replace(/\s+/g, ' '))
  expect(kept).toEqual([
    '2024 1900余人次',
    '2023 1650人次',
    '2022 没有收录报告',
    '2023年起按人次计，同一人参加两次计两次',
    '2021 1200余人',
    '2020 1100余人',
  ])
  const sizes = await visit.page
    .locator('.series-card >> nth=0 >> .bar')
    .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(getComputedStyle(bar).backgroundSize)))
  expect(sizes.map(Math.round)).toEqual([100, 87, 100, 92])
})

test('数说 leads to 历年对比, which filters by the direction that the report states', async () => {
  visit = await site.visit({ at: '#/pages/figures/index?r=mouqu-2024' })
  await visit.page.getByText('历年对比 30 项 ›').tap()
  await visit.page.waitForSelector('.series-name')
  await visit.page.getByText('报告称下降').tap()
  await expect.poll(() => texts('.series-name')).toEqual(['信访总量'])
})

test('bars on one scale have one place to begin and one where the longest could end', async () => {
  await open('#/pages/years/index?r=mouqu-2024&at=audience')
  const boxes = await visit.page
    .locator('.series-card >> nth=0 >> .bar')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect()).map(({ left, width }) => [left, width]))
  expect(boxes.length).toBe(4)
  expect(new Set(boxes.map(String)).size).toBe(1)
})

test('a series becomes a picture, and its link opens it first', async () => {
  await open('#/pages/years/index?r=mouqu-2024&at=petitions')
  expect((await texts('.series-name'))[0]).toBe('信访总量')
  await visit.page.getByText('做成图片', { exact: true }).tap()
  await visit.page.locator('.poster').waitFor()
  expect(await visit.page.locator('.poster').getAttribute('alt')).toContain('信访总量，2024：371件，2023：388件')
})

test('at the largest type nothing of the page is wider than a small screen, the names of sections neither', async () => {
  visit = await site.visit({
    at: '#/pages/years/index?r=mouqu-2024&at=trained',
    viewport: { width: 320, height: 640 },
    storage: { settings: { typeSize: 30 } },
  })
  await visit.page.getByText('按部分看：全部').tap()
  await visit.page.locator('.sections').waitFor()
  const wide = await visit.page.evaluate(() => {
    const all = [...document.querySelectorAll('.page *')].map((it) => it.getBoundingClientRect())
    return Math.max(document.documentElement.scrollWidth, ...all.map(({ right }) => right))
  })
  expect(wide).toBeLessThanOrEqual(320)
})

test('the last question of a round is about a year before, with that year’s sentence', async () => {
  visit = await site.visit({ at: '#/pages/quiz/index?r=mouqu-2024&seed=abc' })
  for (let n = 1; n < 5; n++) {
    await expect.poll(() => texts('.quiz-progress')).toEqual([`第 ${n} / 5 题`])
    await visit.page.locator('.quiz-option').first().tap()
    await visit.page.getByText('下一题').tap()
  }
  await expect.poll(() => texts('.quiz-heading')).toEqual([expect.stringMatching(/^20\d\d年，/)])
  await visit.page.locator('.quiz-option').first().tap()
  await visit.page.locator('.quote .figure.current').waitFor()
  const [, year, name] = /^(\d+)年，(.+)[有是占]/.exec((await texts('.quiz-heading'))[0]) ?? []
  const points = allSeries.series.find((it) => it.name === name)?.points
  const point = points?.find((it) => String(it.year) === year)
  expect(await texts('.quote .figure.current')).toEqual([point?.text])
  expect(await visit.page.locator('.quote').innerText()).toContain(`看${point?.report.slice(-4)}年度报告`)
})
