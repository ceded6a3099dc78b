import { afterEach, beforeAll, expect, test } from 'vitest'
import type { AppOptions } from './app-options'
import type { App } from './open-app'
import { type SharedHost, sharedHost } from './start-host'

let host: SharedHost

let app: App

beforeAll(async () => {
  host = await sharedHost('tests/fixtures/mini-program')
})

afterEach(() => app.close())

const open = async (options?: AppOptions) => {
  app = await host.open(options)
}

const said = () => app.find('#said').innerText()

test('the emulator shares from the menu and from a button', async () => {
  await open()
  expect(await app.share()).toEqual({ title: 'from menu', path: '/pages/first/index?shared=1' })
  await app.tap('#share')
  expect(await app.log('open-type share')).toEqual([
    ['open-type share', { title: 'from button', path: '/pages/first/index?shared=1' }],
  ])
})

test('the emulator refuses in single-page mode what WeChat refuses', async () => {
  await open({ scene: 1154 })
  await app.tap('#copy')
  expect(await said()).toMatch(/^setClipboardData:fail/)
  await app.tap('#go')
  expect(await app.stack()).toHaveLength(1)
})

test('the emulator fails, lacks and replaces APIs as a test asks', async () => {
  await open({ refuse: { setClipboardData: 'api scope is not declared in the privacy agreement' } })
  await app.tap('#copy')
  expect(await said()).toBe('setClipboardData:fail api scope is not declared in the privacy agreement')
  await app.close()
  await open({ sdkVersion: '2.27.3' })
  await app.call('newest')
  expect(await said()).toBe('no such API')
  expect(await app.missingApis()).toEqual(['getApiCategory'])
  await app.close()
  await open({ override: { getApiCategory: () => 'embedded' } })
  await app.call('newest')
  expect(await said()).toBe('embedded')
})

test('the emulator stores, starts with what was stored, and can be full', async () => {
  await open({ storage: { before: [1] } })
  await app.call('remember')
  expect(await said()).toBe('{"id":"s1.3","top":120}')
  expect(await app.storage()).toEqual({ before: [1], place: { id: 's1.3', top: 120 } })
  await app.change({ storageMode: 'full' })
  await app.call('remember')
  expect(await said()).toBe('setStorageSync:fail exceed storage max size 10Mb')
})

test('the emulator scrolls the page to an element, and tells who watches it', async () => {
  await open()
  await app.call('watch')
  expect(await said()).toBe('query {}')
  await app.call('down')
  expect(await app.scrollTop()).toBeGreaterThan(1000)
  expect(await said()).toMatch(/^seen [01]/)
})

test('the emulator measures from the window below the bar', async () => {
  await open()
  await app.call('where')
  expect(await said()).toBe('top 0 width 195')
})

test('the emulator draws on a canvas and keeps the file', async () => {
  await open()
  await app.call('draw')
  expect(await said()).toBe('wxfile://tmp_1.png')
})

test('the emulator moves a finger', async () => {
  await open()
  await app.swipe('#swiped', 0, 60)
  expect(Number(await app.find('#swiped').innerText())).toBeGreaterThan(0)
})

test('the emulator changes theme and tells the app', async () => {
  await open()
  await app.call('follow')
  await app.setTheme('dark')
  expect(await said()).toBe('dark')
  const colour = await app.find('wx-view').evaluate((element) => getComputedStyle(element).color)
  expect(colour).toBe('rgb(238, 238, 238)')
})

test('the emulator hides the browser from the app', async () => {
  await open()
  await app.call('browse')
  expect(await said()).toBe('undefined undefined undefined undefined')
})

test('the emulator reports what the app throws and the API that it lacked', async () => {
  await open()
  await app.call('breaks')
  expect((await app.errors()).join()).toContain('wx.noSuchApi is not a function')
  expect(await app.missingApis()).toEqual(['noSuchApi'])
})
