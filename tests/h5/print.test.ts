import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { drawnText, narrowed } from '../browser/drawn-text'
import { type RunningServer, serveFolder } from '../browser/serve-folder'
import { sharedBrowser } from '../browser/shared-browser'
import { distOf } from '../fixtures/apps/apps'
import { report, reportText } from '../fixtures/report'

const published = narrowed(reportText.replace(/\s/g, ''))

let one: RunningServer
let years: RunningServer
let page: Page

beforeAll(async () => {
  one = await serveFolder(distOf('one', 'h5'))
  years = await serveFolder(distOf('years', 'h5'))
})
afterAll(async () => {
  await one.close()
  await years.close()
})
afterEach(() => page.context().close())

async function open(url: string, options: object = {}) {
  const browser = await sharedBrowser()
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
    ...options,
  })
  page = await context.newPage()
  await page.goto(url)
}
const openApp = async (url = one.url, options?: object) => {
  await open(url, options)
  await page.waitForSelector('#app .fold-head')
}
/** What is read between the two events of a browser that prints. */
async function whilePrinting<Value>(read: () => Promise<Value>): Promise<Value> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const value = await read()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  return value
}
/** The same, in the window laid out as paper is: there the page may scroll, which it does not when a browser prints. */
async function onPaper<Value>(read: () => Promise<Value>): Promise<Value> {
  await page.emulateMedia({ media: 'print' })
  const value = await whilePrinting(read)
  await page.emulateMedia({ media: 'screen' })
  return value
}
/** Sheets of A4 that the browser makes of the page. */
const sheets = async () => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
const text = async () => narrowed(await drawnText(page, 'body'))

test('printed, the report stands there whole, though nothing was open, and is folded afterwards', async () => {
  await openApp()
  const before = await text()
  expect(await onPaper(text)).toBe(published)
  expect(await sheets()).toBeGreaterThan(1)
  expect(await text()).toBe(before)
  expect(await page.locator('[aria-expanded=true]').count()).toBe(0)
})

test('printed before the browser had a moment to draw what is closed, the report is whole', async () => {
  await open('about:blank')
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await page.goto(one.url)
  await page.waitForSelector('#app .fold-head')
  expect(await page.locator('.fold .prose').count()).toBe(0)
  expect(await onPaper(text)).toBe(published)
})

test('printed, a report that is drawn in stretches is whole too, and the reader stays where they were', async () => {
  await openApp(`${years.url}#/pages/report/index?r=large-2`)
  await page.evaluate(() => window.scrollTo(0, 900))
  await page.waitForFunction(() => document.querySelector('.stretch'))
  const folds = await page.locator('.fold-head').count()
  /** The first head of a fold in the window, and how far down it stands, px. */
  const topFold = () =>
    page.evaluate(() => {
      const heads = [...document.querySelectorAll('.fold-head')]
      const head = heads.find((it) => it.getBoundingClientRect().top >= 0)
      return { text: head?.textContent, top: head?.getBoundingClientRect().top ?? Number.NaN }
    })
  const before = await topFold()
  await whilePrinting(async () => {
    expect(await page.locator('.stretch').count()).toBe(0)
    expect(await page.locator('.fold-head').count()).toBeGreaterThanOrEqual(folds)
    const bodies = await page
      .locator('.fold-body')
      .evaluateAll((all) => all.filter((it) => it.textContent === '').length)
    expect(bodies).toBe(0)
  })
  // Heights above the window are estimated until they are drawn: less than half a line may be gained or lost.
  await expect.poll(async () => Math.abs((await topFold()).top - before.top)).toBeLessThan(10)
  expect((await topFold()).text).toBe(before.text)
})

test('printed without a script, the prerendered text stands there whole', async () => {
  await open(one.url, { javaScriptEnabled: false })
  expect(await sheets()).toBeGreaterThan(1)
})

test('paper shows no bar, chip, sheet or button, and at the end where the text comes from', async () => {
  await openApp()
  await page.locator('.key').first().click()
  await page.waitForSelector('.sheet')
  const { shown, colophon } = await onPaper(async () => ({
    shown: await page
      .locator(
        '.bottom-bar, .chips, .notices, .sheet, .all, .more, .about, [role=button]:not(.fold-head, .key, .figure, .term)',
      )
      .evaluateAll((all) => all.filter((it) => it.checkVisibility()).map((it) => it.className)),
    colophon: await page.innerText('.colophon'),
  }))
  expect(shown).toEqual([])
  expect(colophon).toContain(report.source.name)
  expect(colophon).toContain(report.source.address)
})

test('paper is black on white whatever the theme, and marks figures by weight and line', async () => {
  await openApp(one.url, { colorScheme: 'dark' })
  const look = await onPaper(() =>
    page
      .locator('.fold .figure')
      .first()
      .evaluate((figure) => {
        const { color, fontWeight, borderBottomWidth } = getComputedStyle(figure)
        return {
          color,
          fontWeight,
          borderBottomWidth,
          text: getComputedStyle(figure.closest('.prose') as Element).color,
        }
      }),
  )
  expect(look).toEqual({ color: 'rgb(0, 0, 0)', fontWeight: '700', borderBottomWidth: '1px', text: 'rgb(0, 0, 0)' })
})

test('paper keeps a heading with the text below it, and has page numbers', async () => {
  await openApp()
  const breaks = await onPaper(() =>
    page
      .locator('.section-name, .fold-head, .lead')
      .evaluateAll((all) => [...new Set(all.map((it) => getComputedStyle(it).breakAfter))]),
  )
  expect(breaks).toEqual(['avoid'])
  const rules = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSPageRule ? rule.cssText : [])),
  )
  expect(rules.join()).toMatch(/@bottom-center.*counter\(page\)/s)
})
