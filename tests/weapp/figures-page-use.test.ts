import { afterEach, beforeAll, expect, test } from 'vitest'
import { placesOf } from '../../src/report/places'
import type { AppOptions } from '../emulator/app-options'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const places = [...placesOf(report).values()]

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

const open = async ({ query, ...options }: AppOptions = {}) => {
  app = await host.open({ ...options, path: 'pages/figures/index', query: { r: report.id, ...query } })
}

const count = (selector: string) => app.page.locator(selector).count()

/** Scrolls on until nothing more is drawn. */
async function drawAll() {
  for (let before = -1; before !== (await count('.key')); ) {
    before = await count('.key')
    await app.scrollTo(0)
    await app.scrollTo(100_000)
  }
}

test('数说 explains a tapped figure, and steps through all', async () => {
  await open()
  await app.tap('.key')
  expect(await app.find('.sheet-figure').innerText()).toBe(places[0].figure.text)
  await app.tap('下一项指标')
  expect(await app.find('.sheet-figure').innerText()).toBe(places[1].figure.text)
  await app.tap('.sheet-close')
  await app.tap('.strip-row')
  expect(await app.find('.sheet-figure').innerText()).toBe('25.8%')
})

test('数说 closes the sheet on the system’s back before it leaves the page', async () => {
  app = await host.open()
  await app.tap('数说')
  await app.tap('.key')
  await app.back()
  expect(await count('.sheet')).toBe(0)
  expect(await app.stack()).toHaveLength(2)
  await app.back()
  expect(await app.stack()).toHaveLength(1)
})

test('数说 goes from the sheet to the figure in the text below', async () => {
  app = await host.open()
  await app.tap('数说')
  await app.tap('.key')
  await app.tap('到原文')
  expect((await app.stack()).map(({ path }) => path)).toEqual(['pages/report/index'])
  await expect.poll(() => app.page.locator('#s1-1-1f1').isVisible()).toBe(true)
  expect(await count('.sheet')).toBe(0)
})

test('数说 opens the report at the figure where it is not below', async () => {
  await open({ query: { at: 's1.6.1f10' } })
  expect(await app.find('.sheet-figure').innerText()).toBe('409件')
  await app.tap('到原文')
  const [{ path, options }, ...more] = await app.stack()
  expect([path, options.at, more.length]).toEqual(['pages/report/index', 's1.6.1f10', 0])
  await expect.poll(() => app.page.locator('#s1-6-1f10').isVisible()).toBe(true)
})

test('数说 opens with a notice where the link names a figure that is not there', async () => {
  await open({ query: { at: 's9.9f9' } })
  expect(await count('.sheet')).toBe(0)
  expect(await app.find('.notice').innerText()).toContain('链接里的位置')
})

test('数说 copies all figures as a table with its source', async () => {
  await open()
  await app.tap('复制全部指标成表格（附出处）')
  const [[, copied]] = (await app.log('setClipboardData')) as [string, { data: string }][]
  const rows = copied.data.split('\n').filter((line) => line.includes('\t'))
  expect(rows).toHaveLength(82)
  expect(rows.every((row) => row.split('\t').length === 5)).toBe(true)
  expect(copied.data).toContain(report.source.address)
})

test('数说 shares its page, and the open figure with it', async () => {
  await open()
  expect(await app.share()).toMatchObject({ title: report.title, path: '/pages/figures/index?r=district-2022' })
  await app.tap('.key')
  expect(await app.share()).toMatchObject({ path: '/pages/figures/index?r=district-2022&at=s1.1.1f1' })
  expect(await app.shareTimeline()).toMatchObject({ query: 'r=district-2022&at=s1.1.1f1' })
})

test('数说 explains in single-page mode too, and offers nothing that cannot work there', async () => {
  await open({ scene: 1154 })
  expect(await app.text()).not.toContain('复制')
  await app.tap('.key')
  const sheet = await app.find('.sheet').innerText()
  expect(sheet).toContain(places[0].figure.text)
  for (const word of ['到原文', '复制', '分享']) expect(sheet).not.toContain(word)
  await app.tap('下一项指标')
  expect(await app.find('.sheet-figure').innerText()).toBe(places[1].figure.text)
})

test.each<AppOptions>([{ theme: 'dark' }, { storage: { settings: { marks: false } } }, { storageMode: 'broken' }])(
  '数说 works with %o',
  async (options) => {
    await open(options)
    await app.tap('金额 1')
    await app.tap('.key')
    expect(await app.find('.quote .current').innerText()).toBe('89.1亿元')
  },
)

test('数说 never scrolls sideways and cuts nothing at 320 px and the largest type', async () => {
  await open({ viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  await drawAll()
  const sideways = await app.page.locator('host-scroll').evaluate((box) => box.scrollWidth - box.clientWidth)
  expect(sideways).toBe(0)
  const cut = await app.page
    .locator('.page *')
    .evaluateAll((boxes) =>
      boxes.filter((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1).map((box) => box.className),
    )
  expect(cut).toEqual([])
})

test('数说 sends little: one setData of 12 kB to open, few elements, and what changed alone', async () => {
  await open()
  const first = await app.meter.read()
  expect(first.calls).toBeLessThanOrEqual(2)
  expect(first.bytes).toBeLessThan(12_000)
  expect((await app.nodes()).count).toBeLessThanOrEqual(250)
  const cost = async (run: Promise<unknown>) => {
    await app.meter.mark()
    await run
    return (await app.meter.read()).bytes
  }
  expect(await cost(app.tap('.key'))).toBeLessThan(4_000)
  expect(await cost(app.tap('.sheet-close'))).toBeLessThan(300)
  expect(await cost(app.tap('数量 58'))).toBeLessThan(8_000)
  await app.tap('全部 81')
  expect(await cost(app.scrollTo(100_000))).toBeLessThan(8_000)
  await drawAll()
  const { count: elements, maxDepth, maxChildren } = await app.nodes()
  expect(elements).toBeLessThan(600)
  expect(maxDepth).toBeLessThan(30)
  expect(maxChildren).toBeLessThanOrEqual(60)
})
