import { afterEach, beforeAll, expect, test } from 'vitest'
import { anchorOf } from '../../src/report/anchor'
import { allFigures } from '../../src/report/walk'
import { drawnText, narrowed } from '../browser/drawn-text'
import type { AppOptions } from '../emulator/app-options'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report, reportText } from '../fixtures/report'

const published = narrowed(reportText.replace(/\s/g, ''))

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  expect(await app.missingApis()).toEqual([])
  await app.close()
})

const open = async (options?: AppOptions) => {
  app = await host.open(options)
}
const drawn = async () => narrowed(await drawnText(app.page, 'wx-page'))

/** Paths of each setData since the page was loaded. */
const sent = () => app.page.evaluate(() => window.host?.calls.map(({ keys }) => keys) ?? [])

/** Settings as a reader has left them. */
const settings = (chosen: object) => ({
  settings: { typeSize: null, theme: 'system', marks: true, terms: true, ...chosen },
})

test.each([
  ['as the phone has it', {}],
  ['in a chosen theme and size', { storage: settings({ typeSize: 30, theme: 'dark' }) }],
  ['in the size that WeChat is set to', { fontSizeSetting: 22 }],
])('the report page is drawn ahead, %s: React, which draws the same, need not send it', async (_, options) => {
  await open(options)
  const [first, ...rest] = await sent()
  expect(first).toEqual(['root.cn'])
  expect(rest.flat().length).toBeGreaterThan(10)
  expect(rest.flat().filter((key) => key === 'root.cn')).toEqual([])
})

test.each([
  ['on a card of Moments, which has another bar', { scene: 1154 }],
  ['at a place', { query: { at: 's1.3' } }],
  ['at what was searched for', { query: { q: '信访' } }],
  [
    'where the reader left it',
    { storage: { 'place:district-2022': { expanded: ['s1.3'], place: { anchor: 's1-3', top: 0 }, at: 1 } } },
  ],
])('the report page is not drawn ahead where it opens %s', async (_, options) => {
  await open(options)
  expect((await sent())[0]).toEqual(['root.cn', 'root.uid'])
})

test('the report page shows masthead, key figures and preamble, and every section closed', async () => {
  await open()
  const text = await app.text()
  expect(host.problems).toEqual([])
  expect(text).toContain(report.title)
  expect(text).toContain(report.issuer)
  const figures = report.keyFigures.map((id) => allFigures(report).find((figure) => figure.id === id)?.text)
  expect(figures).toHaveLength(4)
  for (const figure of figures) expect(text).toContain(figure)
  expect(await drawn()).toContain(narrowed(report.preamble.map((paragraph) => paragraph.text).join('')))
  expect(await app.page.locator('[aria-expanded=true]').count()).toBe(0)
  expect(await app.page.locator('[aria-expanded=false]').count()).toBe(15)
})

test('the report page opens a section, lets it be read, and closes it', async () => {
  await open()
  const section = report.sections[0].children[5]
  const sentence = narrowed(section.children[0].paragraphs[0].text)
  const head = `#${anchorOf(section.id)} .fold-head`
  await app.tap(head)
  expect(await app.find(head).getAttribute('aria-expanded')).toBe('true')
  expect(await drawn()).toContain(sentence)
  await app.tap(head)
  expect(await drawn()).not.toContain(sentence)
})

test('the report page closes all again', async () => {
  await open()
  const before = await drawn()
  await app.tap('全部展开')
  await app.tap('全部收起')
  expect(await drawn()).toBe(before)
})

test('the report page explains a tapped figure by its label, its printed value and its sentence', async () => {
  await open()
  await app.tap('全部展开')
  const figure = allFigures(report).find(({ text }) => text === '1568宗')
  await app.tap(`#${anchorOf(figure?.id ?? '')}`)
  const sheet = await app.find('.sheet').innerText()
  expect(sheet).toContain(figure?.label)
  expect(sheet).toContain('同比')
  const quote = narrowed((await app.find('.quote').innerText()).split('\n')[0])
  expect(quote).toContain('1568宗')
  expect(published).toContain(quote)
})

test('the report page closes the sheet on its grip, beside it, on the system’s back and on a swipe down', async () => {
  await open()
  const beside = async () => {
    await app.find('.sheet-mask').tap({ position: { x: 20, y: 20 } })
    await app.settle()
  }
  const swiped = () => app.swipe('.sheet-close', 0, 200)
  for (const close of [() => app.tap('.sheet-close'), beside, () => app.back(), swiped]) {
    await app.tap('.key')
    expect(await app.page.locator('.sheet').count()).toBe(1)
    await close()
    await expect.poll(() => app.page.locator('.sheet').count()).toBe(0)
  }
  expect(await app.stack()).toHaveLength(1)
})

test('the report page goes to a section from the contents, opens it and shows its heading', async () => {
  await open()
  const section = report.sections[0].children[6]
  await app.tap('目录')
  await app.tap(`.sheet :text("${section.paragraphs[0].text.slice(...section.heading).slice(0, 6)}")`)
  const head = app.find(`#${anchorOf(section.id)} .fold-head`)
  await expect.poll(() => head.getAttribute('aria-expanded')).toBe('true')
  const top = async () => (await head.boundingBox())?.y
  await expect.poll(top).toBeLessThan(300)
  expect(await top()).toBeGreaterThanOrEqual(64)
})

test.each<[string, AppOptions]>([
  ['in single-page mode', { scene: 1154 }],
  ['when storage is broken', { storageMode: 'broken' }],
  ['when storage is full', { storageMode: 'full' }],
  ['when storage holds nonsense', { storage: { settings: 'x', expanded: 3, place: [null] } }],
  ['when the client tells nothing of itself', { override: { getAppBaseInfo: () => undefined } }],
  ['on the oldest base library', { sdkVersion: '2.27.3', platform: 'android' }],
  [
    'when clipboard, sharing, navigation and scrolling are refused',
    { refuse: { setClipboardData: 'no', showShareMenu: 'no', navigateTo: 'no', pageScrollTo: 'no' } },
  ],
  ['on an engine as old as iOS 12', { oldEngine: true }],
  [
    'in a narrow window at care-mode size, in the dark',
    { theme: 'dark', fontSizeSetting: 23.8, viewport: { width: 320, height: 568 } },
  ],
])('the report page can be read whole, and its figures asked about, %s', async (_, options) => {
  await open(options)
  await app.tap('全部展开')
  expect(await drawn()).toBe(published)
  await app.tap('.prose .figure')
  expect(await app.page.locator('.sheet').count()).toBe(1)
})

test('the report page never scrolls sideways, however narrow the screen and large the type', async () => {
  await open({ viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  await app.tap('全部展开')
  const sideways = await app.page.locator('host-scroll').evaluate((box) => box.scrollWidth - box.clientWidth)
  expect(sideways).toBe(0)
})
