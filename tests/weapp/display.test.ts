import { afterEach, beforeAll, expect, test } from 'vitest'
import { allFigures } from '../../src/report/walk'
import { drawnText } from '../browser/drawn-text'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const PAPER = { light: 'rgb(246, 245, 241)', dark: 'rgb(17, 21, 26)' }
const BAR = {
  light: { frontColor: '#000000', backgroundColor: '#f6f5f1' },
  dark: { frontColor: '#ffffff', backgroundColor: '#11151a' },
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

const open = async (options: AppOptions = {}) => {
  app = await host.open(options)
}
const restart = async (options: AppOptions = {}) => {
  const storage = await app.storage()
  await app.close()
  await open({ storage, ...options })
}
const choose = async (...names: string[]) => {
  await app.tap('字号')
  for (const name of names) await app.tap(`.sheet .option:text-is("${name}")`)
}
/** Chooses on or off; 长辈版 comes before marks, and they before terms. */
const turn = async (what: 'marks' | 'terms', name: '开' | '关') => {
  await app.tap('字号')
  await app.tap(`.sheet .option:text-is("${name}") >> nth=${what === 'marks' ? 1 : 2}`)
  await app.tap('.sheet-close')
}
const typeSize = () => app.find('.prose').evaluate((element) => getComputedStyle(element).fontSize)
const paper = () => app.find('.screen').evaluate((element) => getComputedStyle(element).backgroundColor)
const lastBar = async () => (await app.log('setNavigationBarColor')).pop()?.[1]
const chosen = () => app.page.locator('.sheet .option.chosen').allInnerTexts()

test.each([
  ['标准', '17px'],
  ['大', '20px'],
  ['特大', '24px'],
  ['超大', '30px'],
])('显示设置 sets the text in %s at once, %s, and again after a restart', async (name, px) => {
  await open({ fontSizeSetting: 20 })
  await choose(name)
  expect(await typeSize()).toBe(px)
  expect((await chosen())[1]).toBe(name)
  await restart({ fontSizeSetting: 20 })
  expect(await typeSize()).toBe(px)
})

test.each([
  [15, '16px'],
  [17, '17px'],
  [20, '20px'],
  [23.8, '24px'],
  [40, '30px'],
])('显示设置 follows WeChat’s own type size of %s until the reader chooses: %s', async (fontSizeSetting, px) => {
  await open({ fontSizeSetting })
  expect(await typeSize()).toBe(px)
})

test('显示设置 takes up a type size that was changed in WeChat’s settings meanwhile, unless the reader has chosen one', async () => {
  await open()
  await app.hide()
  await app.setFontSize(23.8)
  await app.show()
  expect(await typeSize()).toBe('24px')
  await choose('标准', '跟随微信')
  expect(await typeSize()).toBe('24px')
  await app.tap('.sheet .option:text-is("标准")')
  await app.setFontSize(20)
  await app.show()
  expect(await typeSize()).toBe('17px')
})

test('显示设置 follows the system from light to dark and back while it is open, window and bar too', async () => {
  await open()
  expect(await paper()).toBe(PAPER.light)
  for (const theme of ['dark', 'light'] as const) {
    await app.setTheme(theme)
    expect(await paper()).toBe(PAPER[theme])
    expect(await lastBar()).toEqual(BAR[theme])
  }
})

test.each([
  ['深色', 'dark', 'light'],
  ['浅色', 'light', 'dark'],
] as const)('显示设置 stays %s whatever the system does, after a restart too', async (name, fixed, system) => {
  await open({ theme: system })
  await choose(name)
  expect(await paper()).toBe(PAPER[fixed])
  expect(await lastBar()).toEqual(BAR[fixed])
  expect((await app.log('setBackgroundColor')).pop()?.[1]).toMatchObject({
    backgroundColor: BAR[fixed].backgroundColor,
  })
  await restart({ theme: system })
  expect(await paper()).toBe(PAPER[fixed])
  expect(await lastBar()).toEqual(BAR[fixed])
  await app.setTheme(fixed)
  await app.setTheme(system)
  expect(await paper()).toBe(PAPER[fixed])
})

test('显示设置 takes the marks off the figures, and leaves every word of the text', async () => {
  await open()
  await app.tap('全部展开')
  const before = await drawnText(app.page, 'wx-page')
  expect(await app.page.locator('.figure').count()).toBe(allFigures(report).length)
  await turn('marks', '关')
  expect(await app.page.locator('.figure').count()).toBe(0)
  expect(await drawnText(app.page, 'wx-page')).toBe(before)
  await restart()
  expect(await app.page.locator('.figure').count()).toBe(0)
  await turn('marks', '开')
  expect(await app.page.locator('.figure').count()).toBe(allFigures(report).length)
})

test('显示设置 still leads to a figure whose mark is off, and lights it for a while', async () => {
  await open({ storage: { settings: { marks: false } }, query: { r: report.id, at: 's1.6.1f1' } })
  await expect.poll(() => app.page.locator('#s1-6-1f1').count()).toBe(1)
  const figure = app.find('#s1-6-1f1')
  expect(await figure.innerText()).toBe('1568宗')
  await expect.poll(async () => (await figure.boundingBox())?.y).toBeLessThan(500)
  await expect.poll(() => app.page.locator('#s1-6-1f1').count()).toBe(0)
})

test('显示设置 takes the underlines off the terms, and leaves every word of the text', async () => {
  await open()
  await app.tap('全部展开')
  const before = await drawnText(app.page, 'wx-page')
  expect(await app.page.locator('.term').count()).toBeGreaterThan(10)
  await turn('terms', '关')
  expect(await app.page.locator('.term').count()).toBe(0)
  expect(await drawnText(app.page, 'wx-page')).toBe(before)
})

test('显示设置 applies on every page', async () => {
  await open()
  await choose('超大', '深色')
  await app.tap('.sheet-close')
  await app.tap('答题')
  const screen = app.find('.screen')
  expect(await screen.evaluate((element) => getComputedStyle(element).fontSize)).toBe('30px')
  expect(await paper()).toBe(PAPER.dark)
  expect(await lastBar()).toEqual(BAR.dark)
})
