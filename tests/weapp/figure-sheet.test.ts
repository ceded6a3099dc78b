import { afterEach, beforeAll, expect, test } from 'vitest'
import { anchorOf } from '../../src/report/anchor'
import { type Place, placesOf } from '../../src/report/places'
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

/** Opens the report with all its text and taps that figure. */
async function inspect(text: string, options?: AppOptions) {
  app = await host.open(options)
  await app.tap('全部展开')
  await app.tap(`#${anchor(text)}`)
}

test('the figure sheet shows a figure as printed, by its label, in its sentence, with its place and its number among all', async () => {
  await inspect('1568宗')
  const shown = await sheet()
  expect(await app.find('.sheet-figure').innerText()).toBe('1568宗')
  expect(await app.find('.sheet-title').innerText()).toBe(figure('1568宗').figure.label)
  expect(await app.find('.quote .current').innerText()).toBe('1568宗')
  expect(shown).toContain('（六） · 一是')
  expect(shown).toContain(`${figure('1568宗').ordinal} / 81`)
})

test('the figure sheet tells a stated change by an arrow and in words', async () => {
  await inspect('1568宗')
  expect(await sheet()).toContain('↑ 同比上升 25.8%')
  await app.tap('.sheet-close')
  await app.tap(`#${anchor('36%')}`)
  expect(await sheet()).toContain('↓ 同比下降 36%')
})

test('the figure sheet draws both years where the report prints both, in proportion and with their values', async () => {
  await inspect('409件')
  expect(await app.page.locator('.pair-row').allInnerTexts()).toEqual(['2021年\n456件', '2022年\n409件'])
  const widths = await app.page
    .locator('.pair .bar')
    .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(getComputedStyle(bar).backgroundSize)))
  expect(widths[0]).toBe(100)
  expect(widths[1]).toBeCloseTo((409 / 456) * 100, 1)
})

test.each(['1568宗', '96.64%', '25.8%'])(
  'the figure sheet draws no second year for %s, of which one year alone is printed',
  async (text) => {
    await inspect(text)
    expect(await app.page.locator('.pair').count()).toBe(0)
  },
)

test('the figure sheet draws a rate as a share of the whole', async () => {
  await inspect('96.64%')
  const filled = await app.find('.sheet .meter').evaluate((bar) => getComputedStyle(bar).backgroundSize)
  expect(filled).toContain('96.64%')
})

test('the figure sheet shows the arithmetic of a verified figure in printed numbers, to result and operand alike', async () => {
  await inspect('96.64%')
  expect(await sheet()).toContain('432 ÷ 447 = 96.64%')
  await app.tap('.sheet-close')
  await app.tap(`#${anchor('432项')}`)
  expect(await sheet()).toContain('432 ÷ 447 = 96.64%')
})

test('the figure sheet says that the year before is not stated where the report says nothing of it, and only there', async () => {
  await inspect('89.1亿元')
  expect(await sheet()).toContain('报告未载明上年数')
  for (const text of ['1568宗', '25.8%', '409件']) {
    await app.tap('.sheet-close')
    await app.tap(`#${anchor(text)}`)
    expect(await sheet()).not.toContain('报告未载明上年数')
  }
})

test('the figure sheet names everything that one printed figure covers', async () => {
  app = await host.open({ query: { r: report.id, at: 's1.8.1f2' } })
  await app.tap('#s1-8-1f2')
  expect(await sheet()).toContain((places.get('s1.8.1f2')?.figure.distributesOver ?? ['?']).join('、'))
})

test('the figure sheet does not repeat as 适用于 what the label lists already', async () => {
  const listed = [...places.values()].find(({ figure: { label, distributesOver: covered = [] } }) => {
    return covered.length > 0 && covered.every((it) => label.includes(it))
  })
  const id = listed?.figure.id ?? '?'
  app = await host.open({ query: { r: report.id, at: id } })
  await app.tap(`#${id.replace(/\./g, '-')}`)
  expect(await sheet()).toContain(listed?.figure.label)
  expect(await sheet()).not.toContain('适用于')
})

test('the figure sheet switches to a related figure: from a count to its rate, and back', async () => {
  await inspect('1568宗')
  await app.tap('.related >> nth=1')
  expect(await app.find('.sheet-figure').innerText()).toBe('达到98.5%')
  await app.tap('.related >> nth=0')
  expect(await app.find('.sheet-figure').innerText()).toBe('1568宗')
})
