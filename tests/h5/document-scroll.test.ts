import { afterEach, beforeAll, expect, test } from 'vitest'
import { anchorOf } from '../../src/report/anchor'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

const open = async (options?: VisitOptions) => {
  visit = await site.visit(options)
  await visit.page.waitForSelector('#app .fold-head')
}
const scrollTop = () => visit.page.evaluate(() => window.scrollY)
const scrollTo = (top: number) => visit.page.evaluate((to) => window.scrollTo(0, to), top)
const tapText = (text: string) => visit.page.getByText(text, { exact: true }).locator('visible=true').first().tap()
const tab = (name: string) => visit.page.locator(`.tab:has-text("${name}")`).locator('visible=true').tap()

test('the page scrolls as a document does', async () => {
  await open()
  await visit.page.mouse.move(200, 400)
  await visit.page.mouse.wheel(0, 500)
  await expect.poll(scrollTop).toBeGreaterThan(300)
  const boxes = await visit.page.evaluate(() =>
    Array.from(
      document.querySelectorAll('#app, .taro_page, .screen, .page'),
      (box) => box.scrollHeight - box.clientHeight,
    ),
  )
  expect(Math.max(...boxes)).toBeLessThanOrEqual(0)
})

test('a page opens at its top, and the one below it is as it was when the reader comes back', async () => {
  await open()
  await scrollTo(700)
  await tab('数说')
  await visit.page.waitForSelector('.figures-title')
  expect(await scrollTop()).toBe(0)
  await scrollTo(1500)
  await tab('答题')
  await visit.page.waitForSelector('.quiz-card')
  expect(await scrollTop()).toBe(0)
  await visit.page.goBack()
  await visit.page.waitForSelector('.quiz-card', { state: 'detached' })
  await expect.poll(scrollTop).toBe(700)
})

test('what another page scrolls does not change the place that is remembered of the report', async () => {
  await open()
  await tapText('全部展开')
  await visit.page.locator('#s1-6-2').evaluate((item) => item.scrollIntoView())
  const stored = () => visit.page.evaluate((id) => localStorage.getItem(`place:${id}`), report.id)
  await expect.poll(stored).toContain('s1-6-2')
  await tab('数说')
  await visit.page.waitForSelector('.figures-title')
  await scrollTo(900)
  await tab('目录')
  await visit.page.waitForSelector('.content')
  expect(await stored()).toContain('s1-6-2')
})

test('closing a sheet by the browser’s back leaves the page where the sheet has brought it', async () => {
  await open()
  await tapText('全部展开')
  await visit.page.locator(`#${anchorOf(report.keyFigures[0])}`).tap()
  await visit.page.waitForSelector('.sheet')
  for (let i = 0; i < 12; i++) await visit.page.locator('.step').last().tap()
  const top = () =>
    visit.page.locator('.figure.flash').evaluate((figure) => Math.round(figure.getBoundingClientRect().top))
  await expect.poll(top).toBe(48)
  const before = await scrollTop()
  await visit.page.goBack()
  await visit.page.waitForSelector('.sheet', { state: 'detached' })
  expect(await scrollTop()).toBe(before)
})

test('under a finger the page does not scroll behind a sheet, and does again when it has closed', async () => {
  await open()
  const context = await visit.page
    .context()
    .browser()
    ?.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      serviceWorkers: 'block',
    })
  const phone = await context?.newPage()
  await phone?.goto(site.url)
  const overflow = () => phone?.evaluate(() => getComputedStyle(document.documentElement).overflowY)
  await phone?.tap('#app .key')
  await phone?.waitForSelector('.sheet')
  expect(await overflow()).toBe('hidden')
  await phone?.goBack()
  await phone?.waitForSelector('.sheet', { state: 'detached' })
  expect(await overflow()).toBe('visible')
  await context?.close()
})

test('the app leaves a reader who has begun to read the prerendered text where they are', async () => {
  await open()
  const held: (() => void)[] = []
  await visit.page.route(/js\/app\./, (route) => {
    held.push(() => route.continue())
  })
  await visit.page.reload({ waitUntil: 'commit' })
  await visit.page.waitForSelector('#text .fold-head >> nth=14')
  await scrollTo(600)
  await expect.poll(() => held.length).toBe(1)
  held[0]()
  await visit.page.waitForSelector('#app .fold-head')
  expect(await scrollTop()).toBe(600)
})
