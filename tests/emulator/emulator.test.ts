import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { AppOptions } from './app-options'
import type { App } from './open-app'
import { type Host, startHost } from './start-host'

let host: Host
let app: App

beforeAll(async () => {
  host = await startHost('tests/fixtures/mini-program')
})
afterAll(() => host.close())
afterEach(() => app.close())

const open = async (options?: AppOptions) => {
  app = await host.open(options)
}
const said = () => app.find('#said').innerText()

describe('the mini-program host', () => {
  it('renders a page and finds nothing wrong with it', async () => {
    await open({ query: { a: '1' } })
    expect(await app.text()).toContain('pressed 0')
    expect(await said()).toBe('query {"a":"1"}')
    expect(host.problems).toEqual([])
    expect(await app.errors()).toEqual([])
    expect(await app.missingApis()).toEqual([])
  })

  it('resolves rpx, vh below the bar and the safe area', async () => {
    await open({ viewport: { width: 400, height: 664 }, safeAreaBottom: 34 })
    const style = await app.find('#half').evaluate((element) => {
      const { width, height, paddingBottom } = getComputedStyle(element)
      return [width, height, paddingBottom]
    })
    expect(style).toEqual(['200px', `${(664 - 47 - 44) / 2}px`, '34px'])
  })

  it('counts setData calls and bytes of one tap, which bubbles', async () => {
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

  it('counts bytes of UTF-8, not characters', async () => {
    await open()
    await app.meter.mark()
    await app.type('#input', '法治')
    expect((await app.meter.read()).bytes).toBe(Buffer.byteLength('{"typed":"法治"}'))
    expect(await app.find('#typed').innerText()).toBe('法治')
  })

  it('shows aria-* to the DOM and follows their changes', async () => {
    await open()
    const button = app.find('#inner')
    expect(await button.getAttribute('role')).toBe('button')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    await app.tap('#inner')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
  })

  it('runs custom components and their events', async () => {
    await open()
    await app.tap('#count')
    expect(await said()).toBe('counted 1')
  })

  it('navigates, hands the query over undecoded, and goes back', async () => {
    await open()
    await app.tap('#go')
    expect(await app.find('#name').innerText()).toBe(encodeURIComponent('云城'))
    expect(await app.title()).toBe('Second')
    expect(await app.back()).toBe(true)
    expect(await app.title()).toBe('Fixture')
    expect(await app.back()).toBe(false)
  })

  it('closes a page-container before it leaves the page', async () => {
    await open()
    await app.tap('#go')
    await app.call('open')
    expect(await app.back()).toBe(true)
    expect(await app.find('#name').innerText()).toBe('left')
    expect(await app.back()).toBe(true)
    expect(await app.title()).toBe('Fixture')
  })

  it('opens ten pages and not one more', async () => {
    await open({ path: 'pages/second/index' })
    for (let page = 1; page <= 10; page++) await app.call('again')
    expect(await app.stack()).toHaveLength(10)
    expect(await app.find('#name').innerText()).toContain('navigateTo:fail webview count limit exceed')
  })

  it('fetches a file of another package, and only so, while there is a network', async () => {
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

  it('tells the app of a page that does not exist', async () => {
    await open({ path: 'pages/gone/index' })
    expect(await said()).toBe('query {"lost":"1"}')
  })

  it('comes back warm at another page', async () => {
    await open()
    await app.show({ path: 'pages/second/index', query: { name: 'x' }, scene: 1008 })
    expect(await app.stack()).toEqual([{ path: 'pages/second/index', options: { name: 'x' } }])
  })

  it('shares from the menu and from a button', async () => {
    await open()
    expect(await app.share()).toEqual({ title: 'from menu', path: '/pages/first/index?shared=1' })
    await app.tap('#share')
    expect(await app.log('open-type share')).toEqual([
      ['open-type share', { title: 'from button', path: '/pages/first/index?shared=1' }],
    ])
  })

  it('refuses in single-page mode what WeChat refuses', async () => {
    await open({ scene: 1154 })
    await app.tap('#copy')
    expect(await said()).toMatch(/^setClipboardData:fail/)
    await app.tap('#go')
    expect(await app.stack()).toHaveLength(1)
  })

  it('fails, lacks and replaces APIs as a test asks', async () => {
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

  it('stores, starts with what was stored, and can be full', async () => {
    await open({ storage: { before: [1] } })
    await app.call('remember')
    expect(await said()).toBe('{"id":"s1.3","top":120}')
    expect(await app.storage()).toEqual({ before: [1], place: { id: 's1.3', top: 120 } })
    await app.change({ storageMode: 'full' })
    await app.call('remember')
    expect(await said()).toBe('setStorageSync:fail exceed storage max size 10Mb')
  })

  it('scrolls the page to an element, and tells who watches it', async () => {
    await open()
    await app.call('watch')
    expect(await said()).toBe('query {}')
    await app.call('down')
    expect(await app.scrollTop()).toBeGreaterThan(1000)
    expect(await said()).toMatch(/^seen [01]/)
  })

  it('measures from the window below the bar', async () => {
    await open()
    await app.call('where')
    expect(await said()).toBe('top 0 width 195')
  })

  it('draws on a canvas and keeps the file', async () => {
    await open()
    await app.call('draw')
    expect(await said()).toBe('wxfile://tmp_1.png')
  })

  it('moves a finger', async () => {
    await open()
    await app.swipe('#swiped', 0, 60)
    expect(Number(await app.find('#swiped').innerText())).toBeGreaterThan(0)
  })

  it('changes theme and tells the app', async () => {
    await open()
    await app.call('follow')
    await app.setTheme('dark')
    expect(await said()).toBe('dark')
    const colour = await app.find('wx-view').evaluate((element) => getComputedStyle(element).color)
    expect(colour).toBe('rgb(238, 238, 238)')
  })

  it('hides the browser from the app', async () => {
    await open()
    await app.call('browse')
    expect(await said()).toBe('undefined undefined undefined undefined')
  })

  it('reports what the app throws and the API that it lacked', async () => {
    await open()
    await app.call('breaks')
    expect((await app.errors()).join()).toContain('wx.noSuchApi is not a function')
    expect(await app.missingApis()).toEqual(['noSuchApi'])
  })

  it('counts the elements of WXML', async () => {
    await open({ path: 'pages/second/index' })
    expect(await app.nodes()).toEqual({ count: 3, maxDepth: 2, maxChildren: 2 })
  })
})
