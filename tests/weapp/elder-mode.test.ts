import { afterEach, beforeAll, expect, test } from 'vitest'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

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
  await app.settle()
}
const style = (selector: string, name: 'fontSize' | 'color') =>
  app.find(selector).evaluate((element, key) => getComputedStyle(element)[key], name)
const settings = async () => (await app.storage()).settings as { elders?: boolean | null } | undefined
const OFFER = '用长辈版'
const offered = () => app.page.getByText(OFFER, { exact: true }).count()

test('长辈版 is named on the first screen; a tap sets text in 24 px, nothing in small print or grey, targets of 60 px', async () => {
  await open()
  const ink = await style('.screen', 'color')
  expect(await style('.meta', 'color')).not.toBe(ink)
  await app.tap('云城普法 · 切换长辈版')
  expect(await style('.prose', 'fontSize')).toBe('24px')
  expect(await style('.meta', 'color')).toBe(ink)
  const sizes = await app.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('wx-page *')]
      .filter((it) => it.checkVisibility() && [...it.childNodes].some((node) => node.nodeType === 3 && node.nodeValue))
      .map((it) => Number.parseFloat(getComputedStyle(it).fontSize)),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20)
  const box = await app.find('.eyebrow').boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(60)
})

test('长辈版 is still on after a restart, and 标准版 leads back', async () => {
  await open()
  await app.tap('云城普法 · 切换长辈版')
  const storage = await app.storage()
  await app.close()
  await open({ storage })
  expect(await style('.prose', 'fontSize')).toBe('24px')
  await app.tap('云城普法 · 切换标准版')
  expect(await style('.prose', 'fontSize')).toBe('17px')
})

test('显示设置 has 长辈版 as its first switch; sizes below 24 px are not offered with it', async () => {
  await open({ storage: { settings: { typeSize: 17 } } })
  await app.tap('字号')
  const sizes = () => app.page.locator('.sheet [aria-label="文字大小"] .option').allInnerTexts()
  expect(await app.find('.sheet .choice-name').innerText()).toBe('长辈版')
  expect(await sizes()).toEqual(['跟随微信', '标准', '大', '特大', '超大'])
  await app.tap('.sheet .option:text-is("开") >> nth=0')
  expect(await sizes()).toEqual(['跟随微信', '特大', '超大'])
  expect(await app.page.locator('.sheet [aria-label="文字大小"] .chosen').allInnerTexts()).toEqual(['特大'])
  await app.tap('.sheet .option:text-is("超大")')
  expect(await style('.prose', 'fontSize')).toBe('30px')
})

test.each([
  [17, 0],
  [23, 0],
  [23.8, 1],
  [30, 1],
])('at WeChat’s type size of %f 长辈版 is offered %i times', async (fontSizeSetting, times) => {
  await open({ fontSizeSetting })
  expect(await offered()).toBe(times)
})

test('长辈版 is offered once: taken, it is on; closed, it is not offered again', async () => {
  await open({ fontSizeSetting: 23.8 })
  await app.tap('.chip-close')
  expect(await offered()).toBe(0)
  expect(await settings()).toMatchObject({ elders: false })
  const storage = await app.storage()
  await app.close()
  await open({ fontSizeSetting: 23.8, storage })
  expect(await offered()).toBe(0)
  await app.close()
  await open({ fontSizeSetting: 23.8 })
  await app.tap(OFFER)
  expect(await settings()).toMatchObject({ elders: true })
  expect(await offered()).toBe(0)
  expect(await app.page.locator('.screen.elders').count()).toBe(1)
})

test('长辈版 is not offered again to who did not answer', async () => {
  await open({ fontSizeSetting: 23.8 })
  expect(await offered()).toBe(1)
  const storage = await app.storage()
  await app.close()
  await open({ fontSizeSetting: 23.8, storage })
  expect(await offered()).toBe(0)
})

test('nothing moves for a reader whose system asks for less motion: sheets, the flash, the page', async () => {
  await open({ query: { at: 's1.6.1f1' } })
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
  await app.tap('.figure')
  const moving = await app.page.evaluate(() =>
    document
      .getAnimations()
      .filter((it) => it.effect?.getComputedTiming().easing !== 'step-end')
      .map((it) => (it as CSSAnimation).animationName)
      .filter((name) => name !== 'flash'),
  )
  expect(moving).toEqual([])
  expect(await app.find('.flash').evaluate((it) => getComputedStyle(it).animationTimingFunction)).toMatch(/steps?/)
  expect(await app.find('.progress').evaluate((it) => getComputedStyle(it).transitionProperty)).toBe('none')
})
