import { afterEach, beforeAll, expect, test } from 'vitest'
import { drawnText } from '../browser/drawn-text'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'

const PAPER = { light: 'rgb(246, 245, 241)', dark: 'rgb(17, 21, 26)' }

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

const open = async (options: VisitOptions = {}) => {
  visit = await site.visit(options)
  await visit.page.waitForSelector('.fold-head')
}
const tapText = (text: string) => visit.page.getByText(text, { exact: true }).locator('visible=true').first().tap()
const choose = (name: string) => visit.page.getByRole('radio', { name, exact: true }).first().tap()
const turn = async (group: string, name: string) => {
  await tapText('字号')
  await visit.page.getByRole('radiogroup', { name: group }).getByRole('radio', { name }).tap()
  await visit.page.keyboard.press('Escape')
  await visit.page.waitForSelector('.sheet', { state: 'detached' })
}
const typeSize = () =>
  visit.page
    .locator('.prose')
    .first()
    .evaluate((it) => getComputedStyle(it).fontSize)
const papers = () =>
  visit.page.evaluate(() =>
    ['body', '.screen'].map((it) => getComputedStyle(document.querySelector(it) ?? document.body).backgroundColor),
  )

test('显示设置 sets the text in every size at once, and again after a reload', async () => {
  await open()
  await tapText('字号')
  expect(await visit.page.getByRole('radio', { checked: true }).nth(1).innerText()).toBe('标准')
  expect(await visit.page.innerText('.sheet')).not.toContain('微信')
  for (const [name, px] of Object.entries({ 标准: '17px', 大: '20px', 特大: '24px', 超大: '30px' })) {
    await choose(name)
    await expect.poll(typeSize).toBe(px)
  }
  await visit.page.reload()
  await expect.poll(typeSize).toBe('30px')
})

test('显示设置 follows the system from light to dark and back while it is open', async () => {
  await open()
  for (const theme of ['dark', 'light'] as const) {
    await visit.page.emulateMedia({ colorScheme: theme })
    await expect.poll(papers).toEqual([PAPER[theme], PAPER[theme]])
  }
})

test.each([
  ['深色', 'dark', 'light'],
  ['浅色', 'light', 'dark'],
] as const)('显示设置 stays %s whatever the system does, after a reload too', async (name, fixed, system) => {
  await open({ theme: system })
  await tapText('字号')
  await choose(name)
  await expect.poll(papers).toEqual([PAPER[fixed], PAPER[fixed]])
  await visit.page.reload()
  await visit.page.waitForSelector('.fold-head')
  await expect.poll(papers).toEqual([PAPER[fixed], PAPER[fixed]])
})

test('显示设置 takes marks and underlines away, and leaves every word of the text', async () => {
  await open()
  await tapText('全部展开')
  const before = await drawnText(visit.page, 'body')
  await turn('数字标记', '关')
  await turn('名词解释', '关')
  await expect.poll(() => visit.page.locator('.figure, .term').count()).toBe(0)
  expect(await drawnText(visit.page, 'body')).toBe(before)
})

test('显示设置 explains a term, says which document says so, and that this is not the report', async () => {
  await open()
  await tapText('全部展开')
  await visit.page.locator('.term').first().tap()
  const sheet = await visit.page.innerText('.sheet')
  expect(sheet).toContain(await visit.page.locator('.term').first().innerText())
  expect(sheet).toMatch(/来源：.+《.+》/)
  expect(sheet).toContain('名词解释不是报告原文')
})

test.each([17, 20, 24, 30])(
  '显示设置 never scrolls sideways at %i px on 320 px, open and under every sheet',
  async (typeSize) => {
    await open({ viewport: { width: 320, height: 568 }, storage: { settings: { typeSize }, searches: ['信访'] } })
    await tapText('全部展开')
    const { page } = visit
    const acts: Record<string, () => Promise<void>> = {
      open: async () => {},
      contents: () => tapText('目录'),
      display: () => tapText('字号'),
      search: () => tapText('搜索'),
      term: () => page.locator('.term').first().tap(),
      figure: () => page.locator('.prose .figure').first().tap(),
      item: () => page.locator('.more').first().tap(),
    }
    for (const [name, act] of Object.entries(acts)) {
      await act()
      expect(await wide(), name).toEqual([])
      await page.keyboard.press('Escape')
      await page.waitForSelector('.sheet, .search', { state: 'detached' })
    }
  },
)

/** What is wider than the screen, or than the box that it is in; on a small screen the key figures are a row that scrolls. */
function wide(): Promise<string[]> {
  return visit.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((it) => it.closest('.keys') === null)
      .filter((it) => it.checkVisibility() && getComputedStyle(it).display !== 'inline' && it.clientWidth > 0)
      .filter((it) => it.scrollWidth > it.clientWidth + 1 || it.getBoundingClientRect().right > innerWidth + 0.5)
      .map((it) => `${it.tagName}.${it.className} ${it.textContent?.slice(0, 10)}`),
  )
}
