import { afterEach, beforeAll, expect, test } from 'vitest'
import { anchorOf } from '../../src/report/anchor'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import { divisionsOf, headingOf, markerOf } from '../../src/report/walk'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const divisions = divisionsOf(report.sections)
const nameOf = (id: string) => {
  const division = divisions.find((it) => it.id === id)
  if (!division) throw new Error(`the report has no ${id}`)
  return toFullWidthPunctuation(markerOf(division) + headingOf(division))
}

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

const entry = (id: string) => `.sheet .content:has-text(${JSON.stringify(nameOf(id))})`
const topOf = async (id: string) => (await app.find(`#${anchorOf(id)}`).boundingBox())?.y
const percent = async () => Number(/已读到 (\d+)%/.exec(await app.find('.sheet').innerText())?.[1])

test('目录 lists every heading of the report, in order', async () => {
  app = await host.open()
  await app.tap('目录')
  const shown = await app.page.locator('.sheet .content').evaluateAll((rows) => rows.map((row) => row.textContent))
  expect(shown).toEqual(divisions.map(({ id }) => nameOf(id)))
})

test.each(['s1', 's1.6', 's2', 's3.2', 's1.6.2'])(
  '目录 goes to %s, opens it and shows its heading at the top',
  async (id) => {
    app = await host.open()
    await app.tap('目录')
    await app.tap(entry(id))
    expect(await app.page.locator('.sheet').count()).toBe(0)
    await expect.poll(() => topOf(id)).toBeLessThan(100)
    expect(await topOf(id)).toBeGreaterThanOrEqual(64) // below the navigation bar
    expect(await app.page.locator(`#${anchorOf(id)}.flash`).count()).toBe(1)
  },
)

test('目录 says where the reader is and how far', async () => {
  app = await host.open()
  await app.tap('目录')
  expect(await app.page.locator('.content.here').count()).toBe(0)
  expect(await percent()).toBe(0)
  await app.tap(entry('s1.6.2'))
  await expect.poll(() => topOf('s1.6.2')).toBeLessThan(100)
  await app.tap('目录')
  const here = app.find('.content.here')
  expect(await here.innerText()).toContain(nameOf('s1.6.2'))
  expect(await here.innerText()).toContain('读到这里')
  expect(await here.getAttribute('aria-current')).toBe('location')
  expect(await percent()).toBeGreaterThan(10)
  await app.tap('.sheet-close')
  await app.scrollTo(100_000)
  await app.tap('目录')
  expect(await percent()).toBe(100)
})

test('the report page draws how far the reader is as a line at the top edge', async () => {
  app = await host.open()
  expect(await app.page.locator('.progress').count()).toBe(0)
  await app.tap('全部展开')
  await app.scrollTo(100_000)
  const width = async () => (await app.find('.progress').boundingBox())?.width
  await expect.poll(width).toBe(390)
})

test('目录 leads back to where the reader was', async () => {
  app = await host.open()
  await app.scrollTo(420)
  await app.tap('目录')
  await app.tap(entry('s3.2'))
  await expect.poll(() => topOf('s3.2')).toBeLessThan(100)
  await app.tap('回到刚才位置')
  await expect.poll(async () => Math.abs((await app.scrollTop()) - 420)).toBeLessThanOrEqual(4)
})
