import { afterEach, beforeAll, expect, test } from 'vitest'
import { headingOf, markerOf } from '../../src/report/walk'
import { drawnText, narrowed } from '../browser/drawn-text'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report, reportText } from '../fixtures/report'

const published = narrowed(reportText.replace(/\s/g, ''))

/** Everything that a client may lack without the text being lost. One by one: tests/proof/faults.ts. */
const DISPENSABLE = [
  'getUpdateManager onThemeChange offThemeChange onCopyUrl offCopyUrl onUserCaptureScreen offUserCaptureScreen',
  'getAppBaseInfo getWindowInfo getDeviceInfo getLaunchOptionsSync',
  'setNavigationBarColor setBackgroundColor setBackgroundTextStyle nextTick',
  'setClipboardData showShareImageMenu saveImageToPhotosAlbum canvasToTempFilePath openSetting',
  'getStorageSync setStorage getStorageInfoSync removeStorageSync',
]

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(() => app.close())

const open = async (options: AppOptions = {}) => {
  app = await host.open(options)
}
const drawn = async () => narrowed(await drawnText(app.page, 'wx-page'))
/** Reads as a citizen does: all of it, a figure, a term, a search, the contents, larger type. */
async function readOn() {
  await app.tap('全部展开')
  expect(await drawn()).toBe(published)
  await app.tap('.prose .figure')
  await app.tap('.sheet-close')
  await app.tap('.term')
  await app.tap('.sheet-close')
  await app.tap('搜索')
  await app.type('.search-input', '1568')
  await app.tap('.hit-row')
  await app.tap('.chip-close')
  await app.tap('字号')
  await app.tap('超大')
  await app.tap('.sheet-close')
}

test.each(DISPENSABLE)('the app is read without %s', async (names) => {
  await open({ missing: names.split(' ') })
  await readOn()
  expect(await app.errors()).toEqual([])
})

test.each(['2.27.3', '2.20.0', '2.10.0'])('the app is read on base library %s', async (sdkVersion) => {
  await open({ sdkVersion, platform: 'android' })
  await readOn()
  expect(await app.errors()).toEqual([])
})

test.each<[string, AppOptions]>([
  ['throws', { storageMode: 'broken' }],
  ['is full', { storageMode: 'full' }],
  [
    'holds nonsense everywhere',
    { storage: { settings: [1], searches: { a: 1 }, [`place:${report.id}`]: 'x', [`bookmarks:${report.id}`]: 7 } },
  ],
])('the app is read where the storage %s', async (_, options) => {
  await open(options)
  await readOn()
  expect(await app.errors()).toEqual([])
})

test('the app is read on after a warning that memory is short', async () => {
  await open()
  await app.tap('全部展开')
  await app.fireMemoryWarning(15)
  await app.tap('全部收起')
  await readOn()
  expect(await app.errors()).toEqual([])
})

test.each<[string, AppOptions, string]>([
  ['page', { path: 'pages/old/index', query: { id: '3' } }, '没有找到链接里的页面，已打开报告'],
  ['report', { query: { r: 'no-such-2001', at: 's1.1' } }, '没有找到链接里的报告，已打开最新一份'],
  ['place', { query: { r: report.id, at: 's1.6.99' } }, '链接里的位置已不在报告中，已打开最近的一处'],
  ['broken percent sign', { query: { r: '%E0%A4%A', at: '%' } }, '没有找到链接里的报告，已打开最新一份'],
  ['hostile place', { query: { r: report.id, at: '"><script>' } }, '链接里的位置已不在报告中，已打开最近的一处'],
])('the app opens the report, and says so, at a link to an unknown %s', async (_, options, notice) => {
  await open(options)
  expect(await app.find('.notices').innerText()).toBe(notice)
  expect(await app.stack()).toMatchObject([{ path: 'pages/report/index' }])
  await app.tap('全部展开')
  expect(await drawn()).toContain(published.slice(0, 500))
  expect(await app.errors()).toEqual([])
})

test('the app says so, and leaves the text alone, when a sheet cannot be drawn; and draws it when it can', async () => {
  await open()
  await app.tap('全部展开')
  const [item] = report.sections[0].children[0].children
  await breaking('Array.prototype.join', markerOf(item) + headingOf(item)) // lines that would be copied
  await app.tap('.more')
  expect(await app.page.locator('.sheet').count()).toBe(0)
  expect(await app.find('.notices').innerText()).toBe('这一部分没有显示出来，请再试一次')
  await mended()
  await app.tap('.more')
  expect(await app.page.locator('.sheet').count()).toBe(1)
})

test('the app shows the report as plain text when it cannot be drawn any better', async () => {
  await open()
  await breaking('RegExp.prototype.test', '[。.:：') // the marks that close a heading
  await app.tap('.fold-head')
  expect(await app.text()).toContain('显示出了问题，下面是报告全文')
  expect(narrowed((await app.text()).replace(/\s/g, ''))).toContain(published)
  await app.tap('字号')
  expect(await app.page.locator('.sheet').count()).toBe(1)
})

test('the app shows the report as plain text when the page itself fails', async () => {
  await open()
  await app.tap('全部展开')
  await breaking('RegExp.prototype.test', '^[A-Za-z0-9._-]') // what may stand in a link
  await app.tap('.more')
  await mended()
  expect(await app.text()).toContain('显示出了问题，下面是报告全文')
  expect(narrowed((await app.text()).replace(/\s/g, ''))).toContain(published)
})

test.each([true, false])(
  'the app offers a new version once it is there, and takes %s for an answer',
  async (modalAnswer) => {
    await open({
      modalAnswer,
      override: {
        getUpdateManager: () => ({
          onUpdateReady: (ready: () => void) => Object.assign(globalThis, { ready }),
          applyUpdate: () => Object.assign(globalThis, { applied: true }),
          onCheckForUpdate() {},
          onUpdateFailed() {},
        }),
      },
    })
    expect(await app.log('showModal')).toEqual([])
    await app.page.evaluate('ready()')
    await app.settle()
    expect(await app.log('showModal')).toEqual([
      ['showModal', { content: '新版本已准备好，现在更新吗？', confirmText: '更新', cancelText: '以后' }],
    ])
    expect(await app.page.evaluate('globalThis.applied ?? false')).toBe(modalAnswer)
  },
)

/** Makes a built-in throw for whatever begins with `text`, as only one part of the app calls it. */
function breaking(builtin: string, text: string) {
  return app.page.evaluate(`{
    const before = ${builtin}
    ${builtin} = function (...args) {
      const subject = this instanceof RegExp ? this.source : this instanceof Array ? this[0] : this
      if (String(subject).startsWith(${JSON.stringify(text)})) throw new Error('broken by the test')
      return before.apply(this, args)
    }
    globalThis.mend = () => { ${builtin} = before }
  }`)
}
function mended() {
  return app.page.evaluate('mend()')
}
