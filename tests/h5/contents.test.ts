import { afterEach, beforeAll, expect, test } from 'vitest'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import { divisionsOf, headingOf } from '../../src/report/walk'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const DAY = 24 * 60 * 60 * 1000
const item = report.sections[0].children[5].children[1]

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
  await visit.page.waitForSelector('#app .fold-head') // not those of the text that stands in for the app
}
const tap = (selector: string) => visit.page.locator(selector).first().tap()
const tapText = (text: string) => visit.page.getByText(text, { exact: true }).locator('visible=true').first().tap()
const sheet = () => visit.page.innerText('.sheet')
const topOf = async (anchor: string) => (await visit.page.locator(`#${anchor}`).boundingBox())?.y
const chip = () => visit.page.innerText('.chips')
const expanded = () =>
  visit.page.locator('.fold.open').evaluateAll((folds) => folds.map(({ id }) => id.replace(/-/g, '.')))

test('the report page lists every heading, goes there, and says where the reader is and how far', async () => {
  await open()
  await tapText('目录')
  await expect.poll(() => visit.page.locator('.sheet .content').count()).toBe(divisionsOf(report.sections).length)
  await expect.poll(sheet).toContain('已读到 0%')
  await tap(`.sheet .content:has-text("${toFullWidthPunctuation(headingOf(item))}")`)
  await expect.poll(() => topOf('s1-6-2')).toBeLessThan(40)
  expect(await topOf('s1-6-2')).toBeGreaterThanOrEqual(0)
  await tapText('目录')
  await expect.poll(() => visit.page.innerText('.content.here')).toContain(toFullWidthPunctuation(headingOf(item)))
  expect(Number(/已读到 (\d+)%/.exec(await sheet())?.[1])).toBeGreaterThan(10)
})

test('the report page draws how far the reader is as a line at the top edge', async () => {
  await open()
  await visit.page.evaluate(() => window.scrollTo(0, 1_000_000))
  await expect.poll(async () => (await visit.page.locator('.progress').boundingBox())?.width).toBe(390)
})

test('the report page keeps a mark on an item, and lists it', async () => {
  await open()
  await tapText('全部展开')
  await tap(`#s1-6-2 .more`)
  await tapText('收藏本条')
  await visit.page.reload()
  await tapText('目录')
  expect(await sheet()).toMatch(new RegExp(`收藏\\s+二是${toFullWidthPunctuation(headingOf(item))}`))
})

test('the report page comes back to the same place after a reload, with the same sections open, and says so', async () => {
  await open()
  await tap('#s1-2 .fold-head')
  await tap('#s1-6 .fold-head')
  await visit.page.locator('#s1-6-2').evaluate((element) => element.scrollIntoView())
  const top = Number(await topOf('s1-6-2'))
  await expect.poll(() => visit.page.url()).toContain('at=s1.6.2')
  await visit.page.reload()
  await expect.poll(chip).toContain(`上次读到${toFullWidthPunctuation(headingOf(item))}，刚刚`)
  expect(await expanded()).toEqual(['s1.2', 's1.6'])
  await expect.poll(async () => Math.abs(Number(await topOf('s1-6-2')) - top)).toBeLessThanOrEqual(2)
})

test('the report page goes where a link points, not where the reader was', async () => {
  const place = { expanded: ['s1.2'], place: { anchor: 's1-2', top: 40 }, at: Date.now() - 3 * DAY }
  const storage = { [`place:${report.id}`]: place }
  await open({ storage })
  expect(await chip()).toContain('，3 天前')
  await visit.close()
  await open({ storage, at: `#/pages/report/index?r=${report.id}&at=s1.6` })
  await expect.poll(() => topOf('s1-6')).toBeLessThan(40)
  expect(await expanded()).toEqual(['s1.6'])
  expect(await chip()).toBe('')
})

test('the report page knows where the reader was led to where the page ends before that reaches the top', async () => {
  await open({ viewport: { width: 430, height: 1600 } })
  for (const division of divisionsOf(report.sections).slice(-3)) {
    await tapText('目录')
    await tap(`.sheet .content:has-text("${toFullWidthPunctuation(headingOf(division))}")`)
    await expect.poll(() => visit.page.url()).toContain(`at=${division.id}`)
  }
})
