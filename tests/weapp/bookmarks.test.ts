import { afterEach, beforeAll, expect, test } from 'vitest'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import { headingOf, markerOf } from '../../src/report/walk'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const KEY = `bookmarks:${report.id}`
const items = report.sections[0].children[5].children
const nameOf = (item: (typeof items)[number]) => toFullWidthPunctuation(markerOf(item) + headingOf(item))

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const more = (id: string) => app.tap(`#${id.replace(/\./g, '-')} .more`)
const marked = () =>
  app.page
    .locator('.sheet .choice-name:has-text("收藏") ~ .content')
    .evaluateAll((rows) => rows.map((it) => it.textContent?.replace('读到这里', '')))

test('the app marks an item, lists it in the contents, goes there, and keeps it on this phone', async () => {
  app = await host.open()
  await app.tap('全部展开')
  await more(items[1].id)
  await app.tap('收藏本条')
  await app.tap('.sheet-close')
  await app.tap('目录')
  expect(await marked()).toEqual([nameOf(items[1])])
  await app.scrollTo(0)
  await app.tap('.sheet .choice-name ~ .content')
  await expect
    .poll(async () => (await app.find(`#${items[1].id.replace(/\./g, '-')}`).boundingBox())?.y)
    .toBeLessThan(100)
  const storage = await app.storage()
  expect(storage[KEY]).toEqual([items[1].id])
  await app.close()

  app = await host.open({ storage })
  await app.tap('目录')
  expect(await marked()).toEqual([nameOf(items[1])])
})

test('the app takes a mark off again', async () => {
  app = await host.open({ storage: { [KEY]: [items[0].id, items[1].id] } })
  await app.tap('全部展开')
  await more(items[0].id)
  await app.tap('取消收藏')
  expect(await app.find('.sheet').innerText()).toContain('收藏本条')
  expect((await app.storage())[KEY]).toEqual([items[1].id])
})

test.each([['x'], [null], [[1, {}]], [['s9.9']]])(
  'the app lists nothing where the storage holds %j',
  async (stored) => {
    app = await host.open({ storage: { [KEY]: stored } })
    await app.tap('目录')
    expect(await marked()).toEqual([])
    expect(await app.find('.sheet').innerText()).not.toContain('收藏')
  },
)

test('the app keeps marks while the app runs where the storage is full', async () => {
  app = await host.open({ storageMode: 'full' })
  await app.tap('全部展开')
  await more(items[0].id)
  await app.tap('收藏本条')
  await app.tap('.sheet-close')
  await app.tap('目录')
  expect(await marked()).toEqual([nameOf(items[0])])
})
