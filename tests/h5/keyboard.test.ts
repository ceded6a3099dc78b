import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'

let site: SharedSite
let visit: Visit
let page: Page

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
beforeEach(async () => {
  visit = await site.visit()
  page = visit.page
  await page.waitForSelector('.fold-head')
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
const focusIn = (selector: string) => page.evaluate((it) => document.activeElement?.closest(it) !== null, selector)
const gone = (selector: string) => page.waitForSelector(selector, { state: 'detached' })

test('the report page reaches everything on the page by Tab, in the order of the text', async () => {
  const reached: string[] = []
  for (let i = 0; i < 40; i++) {
    await press('Tab')
    reached.push(await focused())
  }
  const order = ['即办件占比', '全部展开', '（一）', '二、', '关于', '目录', '数说', '搜索', '答题', '字号']
  const found = order.map((text) => reached.findIndex((it) => it.includes(text)))
  expect(found).not.toContain(-1)
  expect(found).toEqual([...found].sort((a, b) => a - b))
})

test.each([
  ['as it opens', {}],
  ['in 长辈版', { settings: { elders: true } }],
] as const)('nothing that Tab reaches is under the bar, %s', async (_, storage) => {
  await visit.close()
  visit = await site.visit({ storage })
  page = visit.page
  await page.waitForSelector('#app .fold-head')
  const covered: string[] = []
  for (let i = 0; i < 40; i++) {
    await press('Tab')
    const under = await page.evaluate(() => {
      const [focused, bar] = [document.activeElement, document.querySelector('.bottom-bar')]
      if (!focused || focused === document.body || !bar || bar.contains(focused)) return null
      return focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top && focused.textContent
    })
    if (under) covered.push(under)
  }
  expect(covered).toEqual([])
})

test('the report page opens a figure from its sentence by Enter, and goes back to it by Escape', async () => {
  await page.locator('#s1-6 .fold-head').focus()
  await press('Enter', 'Tab')
  for (let i = 0; i < 10 && !(await focusIn('.figure')); i++) await press('Tab')
  const figure = await focused()
  expect(figure).toBe('1568宗')
  await press('Enter')
  await page.waitForSelector('.sheet')
  expect(await focusIn('.sheet')).toBe(true)
  expect(await page.getAttribute('.sheet', 'aria-label')).toBeTruthy()
  await press('Escape')
  await gone('.sheet')
  expect(await focused()).toBe(figure)
})

test.each(['目录', '字号', '搜索'])(
  'the report page keeps the focus inside %s, round and round, and gives it back',
  async (name) => {
    const opener = page.getByRole('button', { name, exact: true })
    await opener.focus()
    await press('Enter')
    const dialog = page.locator('[role=dialog]')
    await dialog.waitFor()
    await expect.poll(() => focusIn('[role=dialog]')).toBe(true)
    const steps = (await dialog.locator('[tabindex="0"], input').count()) + 3
    for (let i = 0; i < steps; i++) {
      await press('Tab')
      expect(await focusIn('[role=dialog]')).toBe(true)
    }
    await press('Shift+Tab')
    expect(await focusIn('[role=dialog]')).toBe(true)
    await press('Escape')
    await gone('[role=dialog]')
    expect(await focused()).toBe(name)
  },
)

test('the report page searches, goes to a hit, steps on and comes back by keyboard alone', async () => {
  await page.getByRole('button', { name: '搜索', exact: true }).focus()
  await press('Enter')
  await page.waitForSelector('.search')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await page.keyboard.type('信访')
  await page.waitForSelector('.hit-row')
  for (let i = 0; i < 5 && !(await focusIn('.hit-row')); i++) await press('Tab')
  await press('Enter')
  await gone('.search')
  expect(await page.innerText('.chips')).toContain('“信访” 第 1 /')
  await page.getByRole('button', { name: '下一处' }).focus()
  await press('Space')
  expect(await page.innerText('.chips')).toContain('“信访” 第 2 /')
})

test('the report page lets one sheet follow another, and is still on the page when both are closed', async () => {
  await page.locator('.key').first().focus()
  await press('Enter')
  await page.getByRole('button', { name: '做成图片' }).focus()
  await press('Enter')
  await page.waitForSelector('img.poster')
  await press('Escape')
  await gone('.sheet')
  await page.locator('.key').first().focus()
  await press('Enter')
  await page.waitForSelector('.sheet')
  await press('Escape')
  await gone('.sheet')
  expect(page.url().startsWith(site.url)).toBe(true)
  expect(await page.locator('.fold-head').count()).toBe(15)
})

test('the report page tells name, level and state of every disclosure', async () => {
  const headings = page.locator('.fold [role=heading]')
  expect(await headings.count()).toBe(15)
  const levels = await headings.evaluateAll((found) => found.map((it) => it.getAttribute('aria-level')))
  expect(levels.filter((level) => level === '3')).toHaveLength(14)
  expect(levels.filter((level) => level === '2')).toHaveLength(1)
  const first = page.getByRole('button', { expanded: false, name: '坚持以党的二十大精神为指引' })
  await first.focus()
  await press('Enter')
  expect(await page.getByRole('button', { expanded: true }).count()).toBe(1)
})
