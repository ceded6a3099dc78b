import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const FIGURES = `#/pages/figures/index?r=${report.id}`

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

const open = async (at = FIGURES, options: VisitOptions = {}) => {
  visit = await site.visit({ at, ...options })
  await visit.page.waitForSelector('.key')
}
/** Elements of the page in view: Taro keeps the page below in the document. */
const seen = (selector: string) => visit.page.locator(selector).locator('visible=true')
const tap = (selector: string) => seen(selector).first().tap()
const tapText = (text: string) => visit.page.getByText(text, { exact: true }).locator('visible=true').first().tap()

test('数说 shows figures by kind, chart and tiles', async () => {
  await open()
  expect(await seen('.strip-row').count()).toBe(8)
  await tapText('比率 12')
  expect(await seen('.key').count()).toBe(12)
  await tapText('金额 1')
  expect(await seen('.key .value').allInnerTexts()).toEqual(['89.1亿元'])
})

test('数说 shows more as the reader scrolls to the end', async () => {
  await open()
  expect(await seen('.key').count()).toBe(12)
  await visit.page.mouse.wheel(0, 20_000)
  await expect.poll(() => seen('.key').count()).toBeGreaterThan(12)
})

test('数说 shows more at a press of the button as well', async () => {
  await open()
  await visit.page.getByText('显示更多').dispatchEvent('click') // a tap would scroll there first
  expect(await seen('.key').count()).toBe(24)
})

test('数说 finds figures by label', async () => {
  await open()
  await seen('.figure-search, .figure-search input').last().fill('信访总量')
  await expect.poll(() => seen('.pair-row').count()).toBe(2)
})

test('数说 goes from the sheet to the text below it', async () => {
  await open('')
  await tapText('数说')
  await visit.page.waitForSelector('.strip')
  await visit.page.locator('.masthead').first().waitFor({ state: 'hidden' })
  await tap('.strip-row')
  await visit.page.waitForSelector('.sheet')
  await tapText('到原文')
  await expect.poll(() => visit.page.url()).toContain('pages/report')
  await expect.poll(() => seen('#s1-6-1f2').count()).toBe(1)
  expect(await visit.page.locator('.sheet').count()).toBe(0)
})

test('数说 opens the report at the figure where it is not below', async () => {
  await open(`${FIGURES}&at=s1.6.1f10`)
  await visit.page.waitForSelector('.sheet')
  await tapText('到原文')
  await expect.poll(() => visit.page.url()).toContain('pages/report')
  await expect.poll(() => seen('#s1-6-1f10').count()).toBe(1)
  expect(visit.page.url()).toContain('at=s1.6.1f10')
})

test('数说 closes the sheet on the browser’s back before it leaves the page', async () => {
  await open('')
  await tapText('数说')
  await visit.page.waitForSelector('.strip')
  await visit.page.locator('.masthead').first().waitFor({ state: 'hidden' })
  await tap('.strip-row')
  await visit.page.waitForSelector('.sheet')
  await visit.page.goBack()
  await visit.page.waitForSelector('.sheet', { state: 'detached' })
  expect(visit.page.url()).toContain('pages/figures')
  await visit.page.goBack()
  await expect.poll(() => visit.page.url()).toContain('pages/report')
})

test.each([
  [320, 30],
  [768, 17],
])('数说 never scrolls sideways at %i px and %i px type', async (width, typeSize) => {
  await open(FIGURES, { viewport: { width, height: 568 }, storage: { settings: { typeSize } } })
  const sideways = await visit.page.evaluate(() =>
    Math.max(
      ...Array.from(
        document.querySelectorAll('html, body, .taro_page, .page'),
        (box) => box.scrollWidth - box.clientWidth,
      ),
    ),
  )
  expect(sideways).toBe(0)
})
