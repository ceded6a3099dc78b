import { afterEach, beforeAll, expect, test } from 'vitest'
import { offHistory } from '../browser/off-history'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  expect(visit.foreignRequests).toEqual([])
  await visit.close()
})

/** Opens the report with a figure's sheet over it. */
const inspect = async (options?: VisitOptions) => {
  visit = await site.visit(options)
  await visit.page.waitForSelector('.key')
  await visit.page.locator('.key').nth(2).tap()
  await visit.page.waitForSelector('.sheet')
}
const tap = (selector: string) => visit.page.locator(selector).first().tap()
const gone = () => visit.page.waitForSelector('.sheet', { state: 'detached' })
/** What the keyboard is at: class of the element, or its label. */
const focused = () =>
  visit.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className)

test('the figure sheet explains a figure: both years, change, arithmetic, sentence', async () => {
  await inspect()
  const sheet = await visit.page.innerText('.sheet')
  expect(await visit.page.innerText('.sheet-figure')).toBe('409件')
  for (const part of ['2021年', '456件', '↓ 同比下降 10.31%', '(409 − 456) ÷ 456 = −10.31%', '2021年全年456件']) {
    expect(sheet).toContain(part)
  }
})

test('the figure sheet copies with citation to the clipboard', async () => {
  await inspect()
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit.page.getByText('复制（附出处）').tap()
  await visit.page.waitForSelector('.notice')
  expect(await visit.page.innerText('.notice')).toBe('已复制')
  expect(await visit.page.evaluate(() => navigator.clipboard.readText())).toContain('409件')
})

test('the figure sheet steps on with the text behind, and goes back to where the reader was', async () => {
  await inspect()
  const top = () =>
    visit.page.evaluate(() => document.querySelector('#s1-6-1f11')?.getBoundingClientRect().top ?? Number.NaN)
  await tap('[aria-label=下一项指标]')
  expect(await visit.page.innerText('.sheet-figure')).toBe('456件')
  await expect.poll(top).toBeLessThan(120)
  await offHistory(visit.page, () => tap('.sheet-close'))
  await gone()
  expect(await top()).toBeLessThan(120)
})

test('the figure sheet closes on a tap beside it, on Esc, and on the browser’s back', async () => {
  await inspect()
  const ways = [
    () => visit.page.touchscreen.tap(40, 40),
    () => visit.page.keyboard.press('Escape'),
    () => visit.page.goBack(),
  ]
  for (const close of ways) {
    await offHistory(visit.page, close)
    await gone()
    expect(await visit.page.locator('.fold-head').count()).toBe(15)
    await tap('.key')
    await visit.page.waitForSelector('.sheet')
  }
})

test('the figure sheet takes the keyboard in, keeps it, and gives it back where it was', async () => {
  visit = await site.visit()
  await visit.page.waitForSelector('.key')
  const key = visit.page.locator('.key').nth(1)
  await key.focus()
  await visit.page.keyboard.press('Enter')
  await visit.page.waitForSelector('.sheet')
  const inside = () => visit.page.evaluate(() => document.activeElement?.closest('.sheet') !== null)
  expect(await inside()).toBe(true)
  await visit.page.keyboard.press('Shift+Tab')
  expect(await focused()).toBe('to-text')
  await visit.page.keyboard.press('Tab')
  expect(await focused()).toBe('关闭')
  for (let i = 0; i < 12; i++) {
    await visit.page.keyboard.press('Tab')
    expect(await inside()).toBe(true)
  }
  await visit.page.keyboard.press('Escape')
  await gone()
  expect(await key.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('the figure sheet is a dialog that a screen reader names by the figure’s label', async () => {
  await inspect()
  const sheet = visit.page.locator('.sheet')
  expect(await sheet.getAttribute('role')).toBe('dialog')
  expect(await sheet.getAttribute('aria-modal')).toBe('true')
  expect(await sheet.getAttribute('aria-label')).toBe(await visit.page.innerText('.sheet-title'))
})

test('the figure sheet scrolls within itself, not the page behind', async () => {
  await inspect({ viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  const page = () => visit.page.evaluate(() => [window.scrollY, document.body.scrollTop].join())
  const before = await page()
  await visit.page.locator('.sheet-body').hover()
  await visit.page.mouse.wheel(0, 5000)
  await expect.poll(() => visit.page.locator('.sheet-body').evaluate((body) => body.scrollTop)).toBeGreaterThan(200)
  const turned = visit.page.evaluate(
    () => new Promise((done) => addEventListener('wheel', () => done(null), { once: true })),
  )
  await visit.page.mouse.wheel(0, 5000)
  await turned
  await visit.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  expect(await page()).toBe(before)
})
