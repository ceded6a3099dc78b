import { afterEach, beforeAll, expect, test } from 'vitest'
import { anchorOf } from '../../src/report/anchor'
import { type Place, pairOf, placesOf, relatedOf } from '../../src/report/places'
import { sentenceAt } from '../../src/report/sentence'
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

const isOpen = async () => (await app.page.locator('.sheet').count()) === 1

/** Opens the report with all its text and taps that figure. */
async function inspect(text: string, options?: AppOptions) {
  app = await host.open(options)
  await app.tap('全部展开')
  await app.tap(`#${anchor(text)}`)
}

test('the figure sheet closes on a swipe down from its grip, and from its text at the top', async () => {
  await inspect('1568宗')
  await app.swipe('.sheet-close', 0, 160)
  expect(await isOpen()).toBe(false)
  await app.tap(`#${anchor('1568宗')}`)
  await app.swipe('.sheet-title', 0, 160)
  expect(await isOpen()).toBe(false)
})

test('the figure sheet stays open on a short swipe, a swipe aside and a swipe up', async () => {
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

test('the figure sheet scrolls its text, and a swipe down then scrolls back and does not close', async () => {
  await inspect('409件', { viewport: { width: 320, height: 568 } })
  await app.find('.sheet-body').evaluate((body) => {
    body.scrollTop = 200
  })
  await app.settle()
  expect(await app.find('.sheet-body').evaluate((body) => body.scrollTop)).toBe(200)
  await app.swipe('.quote', 0, 100)
  expect(await isOpen()).toBe(true)
})

test('the figure sheet shows the next figure from its top, however far the last was scrolled', async () => {
  await inspect('409件', { viewport: { width: 320, height: 568 } })
  await app.find('.sheet-body').evaluate((body) => {
    body.scrollTop = 200
  })
  await app.tap('下一项指标')
  expect(await app.find('.sheet-body').evaluate((body) => body.scrollTop)).toBe(0)
  await app.swipe('.sheet-title', 0, 160)
  expect(await isOpen()).toBe(false)
})

test('the figure sheet closes beside it and on the system’s back, and the page stays', async () => {
  await inspect('1568宗')
  await app.page.locator('.sheet-mask').tap({ position: { x: 20, y: 20 } })
  await app.settle()
  expect(await isOpen()).toBe(false)
  await app.tap(`#${anchor('1568宗')}`)
  await app.back()
  expect(await isOpen()).toBe(false)
  expect(await app.stack()).toHaveLength(1)
})

test('the figure sheet opens from the key figures with marks switched off', async () => {
  app = await host.open({ storage: { settings: { marks: false } } })
  await app.tap('.key')
  expect(await app.find('.quote .current').innerText()).toBe('96.64%')
  await app.tap('下一项指标')
  expect(await isOpen()).toBe(true)
})

test('the figure sheet cuts nothing at 320 px and the largest type', async () => {
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

test('the figure sheet opens the richest figures in two setData of 4 kB, and closes in 300 bytes', async () => {
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
