import { afterEach, beforeAll, expect, test } from 'vitest'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import { headingOf } from '../../src/report/walk'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const KEY = `place:${report.id}`
const DAY = 24 * 60 * 60 * 1000
const item = report.sections[0].children[5].children[1]

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

const open = async (options: AppOptions = {}) => {
  app = await host.open(options)
}
const expanded = () =>
  app.page.locator('.fold.open').evaluateAll((folds) => folds.map(({ id }) => id.replace(/-/g, '.')))
const chip = () => app.find('.chips').innerText()
const topOf = async (id: string) => (await app.find(`#${id}`).boundingBox())?.y ?? Number.NaN
const leftAt = (change: object) => ({
  [KEY]: { expanded: ['s1.2', 's1.6'], place: { anchor: 's1-6-2', top: 40 }, at: Date.now() - 3 * DAY, ...change },
})

test('the report page opens the next visit with the same sections open, at the same place, and says where and how long ago', async () => {
  await open()
  await app.tap('#s1-2 .fold-head')
  await app.tap('#s1-6 .fold-head')
  await app.find('#s1-6-2').evaluate((element) => element.scrollIntoView())
  const top = await topOf('s1-6-2')
  await expect.poll(async () => JSON.stringify(await app.storage())).toContain('"anchor":"s1-6-2"')
  const storage = await app.storage()
  await app.close()

  await open({ storage })
  expect(await expanded()).toEqual(['s1.2', 's1.6'])
  await expect.poll(() => topOf('s1-6-2').then((now) => Math.abs(now - top))).toBeLessThanOrEqual(2)
  expect(await chip()).toContain(`上次读到${toFullWidthPunctuation(headingOf(item))}，刚刚`)
})

test.each([
  [2 * 60 * 1000, '2 分钟前'],
  [DAY * 3, '3 天前'],
  [DAY * 40, '1 个月前'],
])('the report page says %i ms as %s', async (ago, said) => {
  await open({ storage: leftAt({ at: Date.now() - ago }) })
  expect(await chip()).toContain(`，${said}`)
})

test('the report page offers the beginning instead', async () => {
  await open({ storage: leftAt({}) })
  expect(await app.scrollTop()).toBeGreaterThan(500)
  await app.tap('从头看')
  await expect.poll(() => app.scrollTop()).toBe(0)
  expect(await chip()).toBe('')
})

test('the report page takes its word back by itself after a while', async () => {
  await open({ storage: leftAt({}) })
  await expect.poll(chip, { interval: 500 }).toBe('')
})

test('the report page remembers what is opened without a scroll, and says nothing where the reader was at the top', async () => {
  await open()
  await app.tap('#s1-1 .fold-head')
  await expect.poll(async () => Object.keys(await app.storage())).toContain(KEY)
  const storage = await app.storage()
  const top = await app.scrollTop() // the tap scrolled it into reach
  await app.close()
  await open({ storage })
  expect(await expanded()).toEqual(['s1.1'])
  expect(await app.scrollTop()).toBe(top)
  expect(await chip()).toBe('')
})

test('the report page remembers when the reader leaves the app at once', async () => {
  await open()
  await app.tap('#s1-1 .fold-head')
  await app.hide()
  await expect.poll(async () => JSON.stringify(await app.storage())).toContain('"expanded":["s1.1"]')
})

test('the report page goes where a link points, not where the reader was', async () => {
  await open({ storage: leftAt({}), query: { r: report.id, at: 's3.2' } })
  expect(await expanded()).toEqual(['s3.2'])
  await expect.poll(() => topOf('s3-2')).toBeLessThan(100)
  expect(await chip()).toBe('')
})

test.each<[string, object]>([
  ['no open sections', { expanded: 3 }],
  ['names of sections that are no text', { expanded: [null] }],
  ['no place', { place: 'x' }],
  ['no time', { at: 'yesterday' }],
])('the report page begins at the top where the storage holds %s', async (_, change) => {
  await open({ storage: leftAt(change) })
  expect(await expanded()).toEqual([])
  expect(await app.scrollTop()).toBe(0)
  expect(await chip()).toBe('')
})

test('the report page stays readable where what was open is no longer in the report', async () => {
  await open({ storage: leftAt({ expanded: ['s9.9', 's1.6'], place: { anchor: 's9-9', top: 5 } }) })
  expect(await expanded()).toEqual(['s1.6'])
  expect(await chip()).toBe('')
})
