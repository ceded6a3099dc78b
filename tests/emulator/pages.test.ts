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

test('the emulator renders a page and finds nothing wrong with it', async () => {
  await open({ query: { a: '1' } })
  expect(await app.text()).toContain('pressed 0')
  expect(await said()).toBe('query {"a":"1"}')
  expect(host.problems).toEqual([])
  expect(await app.errors()).toEqual([])
  expect(await app.missingApis()).toEqual([])
})

test('the emulator resolves rpx, vh below the bar and the safe area', async () => {
  await open({ viewport: { width: 400, height: 664 }, safeAreaBottom: 34 })
  const style = await app.find('#half').evaluate((element) => {
    const { width, height, paddingBottom } = getComputedStyle(element)
    return [width, height, paddingBottom]
  })
  expect(style).toEqual(['200px', `${(664 - 47 - 44) / 2}px`, '34px'])
})

test('the emulator counts setData calls and bytes of one tap, which bubbles', async () => {
  await open()
  await app.meter.mark()
  await app.tap('Press')
  const { calls, bytes, keys } = await app.meter.read()
  expect({ calls, bytes, keys }).toEqual({
    calls: 2,
    bytes: '{"pressed":1}{"outer":1}'.length,
    keys: ['pressed', 'outer'],
  })
})

test('the emulator counts bytes of UTF-8, not characters', async () => {
  await open()
  await app.meter.mark()
  await app.type('#input', '法治')
  expect((await app.meter.read()).bytes).toBe(Buffer.byteLength('{"typed":"法治"}'))
  expect(await app.find('#typed').innerText()).toBe('法治')
})

test('the emulator shows aria-* to the DOM and follows their changes', async () => {
  await open()
  const button = app.find('#inner')
  expect(await button.getAttribute('role')).toBe('button')
  expect(await button.getAttribute('aria-expanded')).toBe('false')
  await app.tap('#inner')
  expect(await button.getAttribute('aria-expanded')).toBe('true')
})

test('the emulator runs custom components and their events', async () => {
  await open()
  await app.tap('#count')
  expect(await said()).toBe('counted 1')
})

test('the emulator navigates, hands the query over undecoded, and goes back', async () => {
  await open()
  await app.tap('#go')
  expect(await app.find('#name').innerText()).toBe(encodeURIComponent('云城'))
  expect(await app.title()).toBe('Second')
  expect(await app.back()).toBe(true)
  expect(await app.title()).toBe('Fixture')
  expect(await app.back()).toBe(false)
})

test('the emulator closes a page-container before it leaves the page', async () => {
  await open()
  await app.tap('#go')
  await app.call('open')
  expect(await app.back()).toBe(true)
  expect(await app.find('#name').innerText()).toBe('left')
  expect(await app.back()).toBe(true)
  expect(await app.title()).toBe('Fixture')
})

test('the emulator opens ten pages and not one more', async () => {
  await open({ path: 'pages/second/index' })
  for (let page = 1; page <= 10; page++) await app.call('again')
  expect(await app.stack()).toHaveLength(10)
  expect(await app.find('#name').innerText()).toContain('navigateTo:fail webview count limit exceed')
})

test('the emulator fetches a file of another package, and only so, while there is a network', async () => {
  await open({ path: 'pages/second/index' })
  await app.call('together')
  expect(await app.find('#name').innerText()).toBe('module "extra/words.js" is in another package')
  await app.change({ offline: true })
  await app.call('later')
  await expect.poll(() => app.find('#name').innerText()).toBe('loadSubpackage:fail')
  await app.change({ offline: false })
  await app.call('later')
  await expect.poll(() => app.find('#name').innerText()).toBe('fetched')
})

test('the emulator tells the app of a page that does not exist', async () => {
  await open({ path: 'pages/gone/index' })
  expect(await said()).toBe('query {"lost":"1"}')
})

test('the emulator comes back warm at another page', async () => {
  await open()
  await app.show({ path: 'pages/second/index', query: { name: 'x' }, scene: 1008 })
  expect(await app.stack()).toEqual([{ path: 'pages/second/index', options: { name: 'x' } }])
})

test('the emulator counts the elements of WXML', async () => {
  await open({ path: 'pages/second/index' })
  expect(await app.nodes()).toEqual({ count: 3, maxDepth: 2, maxChildren: 2 })
})
