import { afterEach, beforeAll, expect, test } from 'vitest'
import type { AppOptions } from '../emulator/app-options'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const open = async (options: AppOptions = {}) => {
  app = await host.open({ sdkVersion: '3.12.0', ...options })
}

/** Size of a picture, px, and its darkest corner's red. */
const read = (address: string | undefined) =>
  app.page.evaluate(async (src) => {
    const picture = new Image()
    picture.src = src ?? ''
    await picture.decode()
    const { naturalWidth: width, naturalHeight: height } = picture
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
    context?.drawImage(picture, 0, 0)
    return { width, height, red: context?.getImageData(2, 2, 1, 1).data[0] }
  }, address)

test('a screenshot that is passed on is the poster of the open figure, the same that 做成图片 draws', async () => {
  await open()
  await app.tap('.key')
  const sent = await app.generatePoster()
  expect(await read(sent)).toMatchObject({ width: 750, red: 246 })
  await app.tap('做成图片')
  await app.find('.poster img').waitFor()
  expect(await app.find('.poster img').getAttribute('src')).toBe(sent)
})

test('without a figure it is the card of the report, in the reader’s theme', async () => {
  await open({ theme: 'dark' })
  const card = await app.generatePoster()
  expect(await read(card)).toMatchObject({ width: 750, red: 17 })
  await app.tap('.key')
  expect(await app.generatePoster()).not.toBe(card)
})

test('it stays the screenshot while another page is shown, and is the poster again on return', async () => {
  await open()
  await app.tap('数说')
  expect(await app.generatePoster()).toBeUndefined()
  await app.back()
  expect(await app.generatePoster()).toMatch(/^data:image\/png/)
})

test('a phone that cannot draw keeps its screenshot', async () => {
  await open({ refuse: { canvasToTempFilePath: 'fail' } })
  expect(await app.generatePoster()).toBeUndefined()
})

test('an older client is as before', async () => {
  await open({ sdkVersion: '3.11.9' })
  expect(await app.generatePoster()).toBeUndefined()
  expect(await app.missingApis()).toEqual([])
})
