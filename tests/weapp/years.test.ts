import { afterEach, beforeAll, expect, test } from 'vitest'
import { compileReports } from '../../src/compiler/compile-reports'
import { PAGES } from '../../src/reader/navigation/address/address'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { contentOf, distOf } from '../fixtures/apps/apps'

const { reports } = compileReports(`${contentOf('years')}/reports`)

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('years', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const open = async (options?: AppOptions, on = host) => {
  app = await on.open(options)
  await app.page.locator('.fold-head').first().waitFor()
  await app.settle()
}
const PAGE = 'host-page:not([hidden])'
const current = () => app.page.locator(`${PAGE} .year.here`).innerText()

test('the report’s own title is the masthead, each character of it once, its notes small around it', async () => {
  await open({ query: { r: 'tables-2019' } })
  const masthead = app.page.locator(`${PAGE} .masthead`)
  expect((await masthead.locator('.title').innerText()).replace(/\s/g, '')).toBe(
    '某某区人民政府关于2019年度法治政府建设情况的报告',
  )
  expect(await masthead.locator('.note').allInnerTexts()).toEqual(['某府报〔2020〕7号', '2020年3月6日'])
  const text = (await app.text()).replace(/\s/g, '')
  expect(text.split('法治政府建设情况的报告')).toHaveLength(2)
  const [title, number] = await Promise.all(['.title', '.note'].map((it) => masthead.locator(it).first().boundingBox()))
  expect(number?.y).toBeGreaterThan(title?.y ?? 1e4)
})

test('the years are chips on top, at most four and the one that is read; the others are on 关于', async () => {
  await open()
  expect(await current()).toBe('2024')
  const chips = await app.page.locator(`${PAGE} .year`).allInnerTexts()
  expect(chips).toEqual([...reports.slice(0, 4).map(({ year }) => String(year)), '更多'])
  await app.tap('更多')
  await expect.poll(async () => (await app.stack()).at(-1)?.path).toBe('pages/about/index')
})

test('the year of an older report takes the place of the fourth chip', async () => {
  await open({ query: { r: 'tables-2019' } })
  const chips = await app.page.locator(`${PAGE} .year`).allInnerTexts()
  expect(chips).toEqual(['2024', '2023', '2022', '2019', '更多'])
})

test('with one report there are no chips, and nothing says that it is old', async () => {
  await open({}, await sharedHost(distOf('one', 'weapp')))
  expect(await app.page.locator('.years, .older').count()).toBe(0)
})

test('another year opens with the same section open', async () => {
  await open()
  await app.tap('#s1-3 .fold-head')
  await app.tap('[aria-label="看2019年度报告"], [aria-label="看2022年度报告"]')
  await expect.poll(async () => (await app.stack()).at(-1)?.options).toEqual({ r: 'district-2022' })
  await expect.poll(current).toBe('2022')
})

test('an older report says so on every page and in the bar, and leads to the newest', async () => {
  await open({ query: { r: 'tables-2019' } })
  expect(await app.page.locator('host-page:not([hidden])').innerText()).toContain('这是2019年度 · 看最新')
  expect(await app.page.locator('host-frame, body').first().innerText()).toContain('2019年度法治年报')
  await app.tap('.older')
  await expect.poll(current).toBe('2024')
  expect(await app.page.locator(`${PAGE} .older`).count()).toBe(0)
})

test.each(PAGES.slice(1))('%s of an older report says so, and opens that of the newest', async (page) => {
  app = await host.open({ path: `pages/${page}/index`, query: { r: 'tables-2019' } })
  await app.page.locator(`${PAGE} .older`).waitFor()
  await app.tap('.older')
  await expect
    .poll(async () => (await app.stack()).at(-1))
    .toEqual({
      path: `pages/${page}/index`,
      options: { r: reports[0].id },
    })
})

test('from the middle of an older report, its newest is opened at the same section', async () => {
  await open({ query: { r: 'tables-2019', at: 's1.3' } })
  await app.tap('.chip .chip-text')
  await expect.poll(current).toBe('2024')
})
