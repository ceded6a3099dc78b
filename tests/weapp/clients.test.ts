import { afterEach, beforeAll, expect, test } from 'vitest'
import { CLIENTS } from '../emulator/clients'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const open = async (options: AppOptions) => {
  app = await host.open(options)
  await app.settle()
}
const options = (group: string) => app.page.locator(`.sheet [aria-label="${group}"] .option`).allInnerTexts()
const chosen = (group: string) => app.page.locator(`.sheet [aria-label="${group}"] .chosen`).allInnerTexts()

test.each(Object.entries(CLIENTS))(
  'on %s the whole report is read, explained and searched',
  async (_client, options) => {
    await open(options)
    await app.tap('全部展开')
    expect(await app.text()).toContain(report.sections[0].children[0].children[0].paragraphs[0].text.slice(0, 8))
    await app.tap('.prose .figure')
    expect(await app.find('.sheet').innerText()).toContain('/ 81')
    await app.tap('.sheet-close')
    await app.tap('搜索')
    await app.type('.search-input', '1568')
    await app.tap('.hit-row')
    await expect.poll(() => app.find('#hit').innerText()).toBe('1568')
  },
)

test('HarmonyOS is never dark by itself: 明暗 offers light and dark, and no system to follow', async () => {
  await open(CLIENTS.harmony)
  await app.tap('字号')
  expect(await options('明暗')).toEqual(['浅色', '深色'])
  expect(await chosen('明暗')).toEqual(['浅色'])
  await app.tap('.sheet .option:text-is("深色")')
  expect(await chosen('明暗')).toEqual(['深色'])
  expect(await app.find('.screen').evaluate((it) => getComputedStyle(it).backgroundColor)).toBe('rgb(17, 21, 26)')
  expect(await app.missingApis()).toEqual([])
})

test('other clients offer to follow the system', async () => {
  await open({})
  await app.tap('字号')
  expect(await options('明暗')).toEqual(['跟随系统', '浅色', '深色'])
})

test.each([
  ['harmony', true],
  ['tablet', true],
  ['windows', false],
  ['mac', false],
] as const)('on %s files can be sent to a chat: %s, and are offered only there', async (client, can) => {
  await open({ ...CLIENTS[client], path: 'pages/figures/index' })
  expect((await app.text()).includes('存成表格文件')).toBe(can)
  expect(await app.text()).toContain('复制全部指标成表格')
})

test('a client without the feedback page has no button for it', async () => {
  const about = { path: 'pages/about/index' }
  await open({ ...about, missing: ['button.open-type.feedback'] })
  expect(await app.page.locator('wx-button').count()).toBe(0)
  await app.close()
  await open(about)
  expect(await app.page.locator('wx-button').count()).toBe(1)
})

test.each(['windows', 'mac', 'tablet'] as const)('on %s the window may get another size', async (client) => {
  await open(CLIENTS[client])
  for (const width of [1440, 960, 400]) {
    await app.page.setViewportSize({ width, height: 720 })
    await app.fire('WindowResize', { size: { windowWidth: width, windowHeight: 720 } })
    expect(await app.page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width)
    const bar = await app.find('.bottom-bar').boundingBox()
    expect((bar?.width ?? 0) > (bar?.height ?? 0), `bar at the bottom at ${width}`).toBe(width < 960)
  }
})
