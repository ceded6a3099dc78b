import { afterEach, beforeAll, expect, test } from 'vitest'
import { anchorOf } from '../../src/report/anchor'
import { type Place, placesOf } from '../../src/report/places'
import { narrowed } from '../browser/drawn-text'
import type { AppOptions } from '../emulator/app-options'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const places = placesOf(report)

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

/** The first figure that is printed so. */
function figure(text: string): Place {
  const place = [...places.values()].find(({ figure }) => figure.text === text)
  if (!place) throw new Error(`the report prints no ${text}`)
  return place
}

const anchor = (text: string) => anchorOf(figure(text).figure.id)

const sheet = () => app.find('.sheet').innerText()

const isOpen = async () => (await app.page.locator('.sheet').count()) === 1

/** Opens the report with all its text and taps that figure. */
async function inspect(text: string, options?: AppOptions) {
  app = await host.open(options)
  await app.tap('全部展开')
  await app.tap(`#${anchor(text)}`)
}

test('the figure sheet steps to the next and the previous figure, round and round, and moves the text behind', async () => {
  app = await host.open()
  const first = [...places.values()][0]
  await app.tap(`.key`)
  for (let i = figure('96.64%').ordinal; i > 1; i--) await app.tap('上一项指标')
  expect(await app.find('.steps').innerText()).toContain('1 / 81')
  const behind = app.find(`#${anchorOf(first.figure.id)}`)
  const top = async () => ((await behind.boundingBox()) ?? { y: Number.NaN }).y
  await expect.poll(top).toBeLessThan(200)
  expect(await top()).toBeGreaterThan(64)
  expect(await top()).toBeLessThan((await app.find('.sheet').boundingBox())?.y ?? 0)
  await app.tap('上一项指标')
  expect(await app.find('.steps').innerText()).toContain('81 / 81')
  await app.tap('下一项指标')
  expect(await app.find('.steps').innerText()).toContain('1 / 81')
})

test('the figure sheet goes to the figure in the text', async () => {
  app = await host.open()
  await app.tap('.key')
  await app.tap('到原文')
  expect(await isOpen()).toBe(false)
  const id = report.keyFigures[0]
  await expect.poll(() => app.scrollTop()).toBeGreaterThan(300)
  expect(await app.find(`#${anchorOf(id)}`).isVisible()).toBe(true)
})

test('the figure sheet offers the way back to where the reader was', async () => {
  app = await host.open()
  await app.tap('.fold-head')
  await app.scrollTo(420)
  await app.tap('.prose .figure')
  const before = await app.scrollTop()
  for (let i = 0; i < 3; i++) await app.tap('上一项指标')
  await app.tap('.sheet-close')
  await expect.poll(() => app.scrollTop()).toBeGreaterThan(before + 500)
  await app.tap('回到刚才位置')
  await expect.poll(async () => Math.abs((await app.scrollTop()) - before)).toBeLessThan(40)
})

test('the figure sheet goes to the item that a figure stands in', async () => {
  await inspect('1568宗')
  await app.tap('.quote-place')
  expect(await isOpen()).toBe(false)
  const top = async () => ((await app.find('#s1-6-1').boundingBox()) ?? { y: Number.NaN }).y
  await expect.poll(top).toBeLessThan(200)
  expect(await top()).toBeGreaterThanOrEqual(64)
})

test('the figure sheet copies figure, label, sentence, section, report and address', async () => {
  await inspect('1568宗')
  await app.tap('复制（附出处）')
  const [[, copied]] = (await app.log('setClipboardData')) as [string, { data: string }][]
  const { figure: printed } = figure('1568宗')
  for (const part of [printed.text, printed.label, '（六）', report.title, report.source.address]) {
    expect(copied.data).toContain(part)
  }
  expect(narrowed(copied.data)).toContain('共调处和化解各类纠纷1568宗,同比上升25.8%')
  expect(await app.find('.notice').innerText()).toBe('已复制')
})

test('the figure sheet says so when copying is refused', async () => {
  await inspect('1568宗', { refuse: { setClipboardData: 'api scope is not declared' } })
  await app.tap('复制（附出处）')
  expect(await app.find('.notice').innerText()).toContain('没有成功')
})

test('the figure sheet offers no copying in single-page mode, and explains all the same', async () => {
  await inspect('1568宗', { scene: 1154 })
  expect(await sheet()).toContain('↑ 同比上升 25.8%')
  expect(await sheet()).not.toContain('复制')
  expect(await sheet()).not.toContain('分享')
})
