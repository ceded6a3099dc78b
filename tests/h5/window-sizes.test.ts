import { afterEach, beforeAll, expect, test } from 'vitest'
import { anchorOf } from '../../src/report/anchor'
import { allFigures, divisionsOf } from '../../src/report/walk'
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
const box = async (selector: string) => {
  const found = await visit.page.locator(selector).first().boundingBox()
  if (!found) throw new Error(`no ${selector}`)
  return { ...found, right: found.x + found.width, bottom: found.y + found.height }
}
const FIGURE = `#${anchorOf(allFigures(report)[3].id)}`
/** Opens all and taps a figure. */
async function inspect() {
  await visit.page.getByText('全部展开', { exact: true }).click()
  await visit.page.locator(FIGURE).click()
  await visit.page.waitForSelector('.sheet')
}

test.each([960, 1024, 1280, 1440, 1920])(
  '%i px wide: bar, contents, text and sheet stand side by side',
  async (width) => {
    await open({ viewport: { width, height: 800 } })
    await visit.page.waitForSelector('.contents-column .content')
    const bar = await box('.bottom-bar')
    const contents = await box('.contents-column')
    const page = await box('.page')
    expect(bar.right).toBeLessThanOrEqual(contents.x)
    expect(contents.right).toBeLessThanOrEqual(page.x)
    expect(bar.height).toBe(800)
    const ems = (page.width - 32) / 17
    expect(ems).toBeGreaterThan(33)
    expect(ems).toBeLessThanOrEqual(38)
    await inspect()
    const sheet = await box('.sheet')
    expect((await box('.page')).right).toBeLessThanOrEqual(sheet.x + 16)
    expect((await box('.page')).width).toBe(page.width)
    expect(sheet.height).toBe(800)
    expect(await visit.page.locator('.sheet-mask').isVisible()).toBe(false)
  },
)

test('in a wide window the text stays in use beside the sheet', async () => {
  await open({ viewport: { width: 1280, height: 800 } })
  await inspect()
  const label = () => visit.page.getAttribute('.sheet', 'aria-label')
  const before = await label()
  await visit.page.locator(`#${anchorOf(allFigures(report)[5].id)}`).click()
  await expect.poll(label).not.toBe(before)
  await visit.page.locator('.page').hover()
  const top = await visit.page.evaluate(() => window.scrollY)
  await visit.page.mouse.wheel(0, 300)
  await expect.poll(() => visit.page.evaluate(() => window.scrollY)).toBeGreaterThan(top)
  expect(await visit.page.getAttribute('.sheet', 'aria-modal')).not.toBe('true')
})

test('in a wide window the contents lead to the text and say where the reader is', async () => {
  await open({ viewport: { width: 1280, height: 800 } })
  const entries = visit.page.locator('.contents-column .content')
  await expect.poll(() => entries.count()).toBe(divisionsOf(report.sections).length)
  await entries.nth(10).click()
  await expect.poll(() => visit.page.locator('.contents-column .here').count()).toBe(1)
  expect(await entries.nth(10).getAttribute('aria-current')).toBe('location')
})

test('in a wide window a button prints the page; a phone has none, and asks for no file of wide windows', async () => {
  await open({ viewport: { width: 1280, height: 800 } })
  await visit.page.evaluate(() => {
    window.print = () => document.body.classList.add('printed')
  })
  await visit.page.getByText('打印全文', { exact: true }).click()
  expect(await visit.page.getAttribute('body', 'class')).toContain('printed')
  await visit.close()
  await open()
  expect(await visit.page.getByText('打印全文', { exact: true }).count()).toBe(0)
})

test('on a phone on its side the sentence stays in sight beside its sheet', async () => {
  await open({ viewport: { width: 844, height: 390 } })
  await inspect()
  const sentence = await box(`${FIGURE} >> xpath=ancestor::span[contains(@class, "prose")]`)
  const sheet = await box('.sheet')
  expect(sentence.right).toBeLessThanOrEqual(sheet.x)
  const hit = await visit.page.locator(FIGURE).evaluate((figure) => {
    const { left, top, width, height } = figure.getBoundingClientRect()
    return figure.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
  expect(hit).toBe(true)
})

test.each([17, 30])(
  'a page enlarged four times gives the bar less than a quarter of the window, %i px type',
  async (typeSize) => {
    await open({ viewport: { width: 320, height: 256 }, storage: { settings: { typeSize } } })
    expect((await box('.bottom-bar')).height).toBeLessThan(64)
  },
)

test('forced colours leave key figures their boxes and the bar its icons', async () => {
  await open()
  await visit.page.emulateMedia({ forcedColors: 'active' })
  const look = await visit.page.evaluate(() => {
    const icon = getComputedStyle(document.querySelector('.tab') as Element, '::before')
    const bar = getComputedStyle(document.querySelector('.bottom-bar') as Element)
    return {
      border: getComputedStyle(document.querySelector('.key') as Element).borderTopWidth,
      seen: icon.backgroundColor !== bar.backgroundColor,
    }
  })
  expect(look).toEqual({ border: '1px', seen: true })
})
