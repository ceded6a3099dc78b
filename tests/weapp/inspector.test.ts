import { afterEach, beforeAll, expect, it } from 'vitest'
import { anchorOf } from '../../src/report/anchor'
import { type Place, pairOf, placesOf, relatedOf } from '../../src/report/places'
import { sentenceAt } from '../../src/report/sentence'
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
/** Figures of which the report says most, and the longest sentence: whatever holds for them holds for all. */
const richest = [...places.values()]
  .filter(({ figure: { id }, paragraph }) => {
    const [start, end] = sentenceAt(paragraph.text, places.get(id)?.figure.span ?? [0, 0])
    return pairOf(places, id) || relatedOf(places, id).length > 1 || end - start > 150
  })
  .map(({ figure }) => figure.id)
const anchor = (text: string) => anchorOf(figure(text).figure.id)
const sheet = () => app.find('.sheet').innerText()
const isOpen = async () => (await app.page.locator('.sheet').count()) === 1

/** Opens the report with all its text and taps that figure. */
async function inspect(text: string, options?: AppOptions) {
  app = await host.open(options)
  await app.tap('全部展开')
  await app.tap(`#${anchor(text)}`)
}

it('shows a figure as printed, by its label, in its sentence, with its place and its number among all', async () => {
  await inspect('1568宗')
  const shown = await sheet()
  expect(await app.find('.sheet-figure').innerText()).toBe('1568宗')
  expect(await app.find('.sheet-title').innerText()).toBe(figure('1568宗').figure.label)
  expect(await app.find('.quote .current').innerText()).toBe('1568宗')
  expect(shown).toContain('（六） · 一是')
  expect(shown).toContain(`${figure('1568宗').ordinal} / 81`)
})

it('tells a stated change by an arrow and in words', async () => {
  await inspect('1568宗')
  expect(await sheet()).toContain('↑ 同比上升 25.8%')
  await app.tap('.sheet-close')
  await app.tap(`#${anchor('36%')}`)
  expect(await sheet()).toContain('↓ 同比下降 36%')
})

it('draws both years where the report prints both, in proportion and with their values', async () => {
  await inspect('409件')
  expect(await app.page.locator('.pair-row').allInnerTexts()).toEqual(['2021年\n456件', '2022年\n409件'])
  const widths = await app.page
    .locator('.pair .bar')
    .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(getComputedStyle(bar).backgroundSize)))
  expect(widths[0]).toBe(100)
  expect(widths[1]).toBeCloseTo((409 / 456) * 100, 1)
})

it.each(['1568宗', '96.64%', '25.8%'])(
  'draws no second year for %s, of which one year alone is printed',
  async (text) => {
    await inspect(text)
    expect(await app.page.locator('.pair').count()).toBe(0)
  },
)

it('draws a rate as a share of the whole', async () => {
  await inspect('96.64%')
  const filled = await app.find('.sheet .meter').evaluate((bar) => getComputedStyle(bar).backgroundSize)
  expect(filled).toContain('96.64%')
})

it('shows the arithmetic of a verified figure in printed numbers, to result and operand alike', async () => {
  await inspect('96.64%')
  expect(await sheet()).toContain('432 ÷ 447 = 96.64%')
  await app.tap('.sheet-close')
  await app.tap(`#${anchor('432项')}`)
  expect(await sheet()).toContain('432 ÷ 447 = 96.64%')
})

it('says that the year before is not stated where the report says nothing of it, and only there', async () => {
  await inspect('89.1亿元')
  expect(await sheet()).toContain('报告未载明上年数')
  for (const text of ['1568宗', '25.8%', '409件']) {
    await app.tap('.sheet-close')
    await app.tap(`#${anchor(text)}`)
    expect(await sheet()).not.toContain('报告未载明上年数')
  }
})

it('names everything that one printed figure covers', async () => {
  app = await host.open({ query: { r: report.id, at: 's1.8.1f2' } })
  await app.tap('#s1-8-1f2')
  expect(await sheet()).toContain((places.get('s1.8.1f2')?.figure.distributesOver ?? ['?']).join('、'))
})

it('switches to a related figure: from a count to its rate, and back', async () => {
  await inspect('1568宗')
  await app.tap('.related >> nth=1')
  expect(await app.find('.sheet-figure').innerText()).toBe('达到98.5%')
  await app.tap('.related >> nth=0')
  expect(await app.find('.sheet-figure').innerText()).toBe('1568宗')
})

it('steps to the next and the previous figure, round and round, and moves the text behind', async () => {
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

it('goes to the figure in the text', async () => {
  app = await host.open()
  await app.tap('.key')
  await app.tap('到原文')
  expect(await isOpen()).toBe(false)
  const id = report.keyFigures[0]
  await expect.poll(() => app.scrollTop()).toBeGreaterThan(300)
  expect(await app.find(`#${anchorOf(id)}`).isVisible()).toBe(true)
})

it('offers the way back to where the reader was', async () => {
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

it('goes to the item that a figure stands in', async () => {
  await inspect('1568宗')
  await app.tap('.quote-place')
  expect(await isOpen()).toBe(false)
  const top = async () => ((await app.find('#s1-6-1').boundingBox()) ?? { y: Number.NaN }).y
  await expect.poll(top).toBeLessThan(200)
  expect(await top()).toBeGreaterThanOrEqual(64)
})

it('copies figure, label, sentence, section, report and address', async () => {
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

it('says so when copying is refused', async () => {
  await inspect('1568宗', { refuse: { setClipboardData: 'api scope is not declared' } })
  await app.tap('复制（附出处）')
  expect(await app.find('.notice').innerText()).toContain('没有成功')
})

it('offers no copying in single-page mode, and explains all the same', async () => {
  await inspect('1568宗', { scene: 1154 })
  expect(await sheet()).toContain('↑ 同比上升 25.8%')
  expect(await sheet()).not.toContain('复制')
  expect(await sheet()).not.toContain('分享')
})

it('closes on a swipe down from its grip, and from its text at the top', async () => {
  await inspect('1568宗')
  await app.swipe('.sheet-close', 0, 160)
  expect(await isOpen()).toBe(false)
  await app.tap(`#${anchor('1568宗')}`)
  await app.swipe('.sheet-title', 0, 160)
  expect(await isOpen()).toBe(false)
})

it('stays open on a short swipe, a swipe aside and a swipe up', async () => {
  await inspect('1568宗')
  for (const [dx, dy] of [
    [0, 30],
    [160, 70],
    [0, -160],
  ]) {
    await app.swipe('.sheet-title', dx, dy)
    expect(await isOpen()).toBe(true)
  }
})

it('scrolls its text, and a swipe down then scrolls back and does not close', async () => {
  await inspect('409件', { viewport: { width: 320, height: 568 } })
  await app.find('.sheet-body').evaluate((body) => {
    body.scrollTop = 200
  })
  await app.settle()
  expect(await app.find('.sheet-body').evaluate((body) => body.scrollTop)).toBe(200)
  await app.swipe('.quote', 0, 100)
  expect(await isOpen()).toBe(true)
})

it('shows the next figure from its top, however far the last was scrolled', async () => {
  await inspect('409件', { viewport: { width: 320, height: 568 } })
  await app.find('.sheet-body').evaluate((body) => {
    body.scrollTop = 200
  })
  await app.tap('下一项指标')
  expect(await app.find('.sheet-body').evaluate((body) => body.scrollTop)).toBe(0)
  await app.swipe('.sheet-title', 0, 160)
  expect(await isOpen()).toBe(false)
})

it('closes beside it and on the system’s back, and the page stays', async () => {
  await inspect('1568宗')
  await app.page.locator('.sheet-mask').tap({ position: { x: 20, y: 20 } })
  await app.settle()
  expect(await isOpen()).toBe(false)
  await app.tap(`#${anchor('1568宗')}`)
  await app.back()
  expect(await isOpen()).toBe(false)
  expect(await app.stack()).toHaveLength(1)
})

it('opens from the key figures with marks switched off', async () => {
  app = await host.open({ storage: { settings: { marks: false } } })
  await app.tap('.key')
  expect(await app.find('.quote .current').innerText()).toBe('96.64%')
  await app.tap('下一项指标')
  expect(await isOpen()).toBe(true)
})

it('cuts nothing at 320 px and the largest type', async () => {
  app = await host.open({ viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  await app.tap('全部展开')
  for (const id of richest) {
    await app.tap(`#${anchorOf(id)}`)
    const wide = await app.page
      .locator('.sheet-body, .sheet-body *, .steps *')
      .evaluateAll((boxes) =>
        boxes
          .filter((box) => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'inline')
          .map((box) => `${box.className}: ${box.textContent}`),
      )
    expect(wide).toEqual([])
    const foot = await app.find('.steps').boundingBox()
    expect(foot?.height).toBeCloseTo(72, 1) // one line of targets of 60 px
    await app.tap('.sheet-close')
  }
})

it('opens the richest figures in two setData of 4 kB, and closes in 300 bytes', async () => {
  app = await host.open()
  await app.tap('全部展开')
  const costs: { id: string; calls: number; bytes: number }[] = []
  for (const id of richest) {
    await app.meter.mark()
    await app.tap(`#${anchorOf(id)}`)
    costs.push({ id, ...(await app.meter.read()) })
    await app.meter.mark()
    await app.tap('.sheet-close')
    expect((await app.meter.read()).bytes).toBeLessThan(300)
  }
  expect(costs.filter(({ calls, bytes }) => calls > 2 || bytes > 4096)).toEqual([])
})
