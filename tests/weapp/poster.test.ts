import { afterEach, beforeAll, expect, test } from 'vitest'
import { linkOf } from '../../src/reader/navigation/address/write-address'
import { anchorOf } from '../../src/report/anchor'
import { placesOf } from '../../src/report/places'
import { sentenceAt } from '../../src/report/sentence'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const FIGURE = report.keyFigures[0]
/** The figure in the longest sentence of all. */
const [LONGEST] = [...placesOf(report).values()]
  .map(({ figure, paragraph }) => {
    const [start, end] = sentenceAt(paragraph.text, figure.span)
    return { id: figure.id, length: end - start }
  })
  .sort((a, b) => b.length - a.length)

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const openPoster = async (options: AppOptions = {}) => {
  app = await host.open(options)
  await app.tap('.key')
  await app.tap('做成图片')
}
const drawn = () => app.find('.poster img').waitFor()
const notice = () => app.find('.notices').innerText()

test('the picture draws a figure at double resolution, and says meanwhile that it is under way', async () => {
  await openPoster()
  await drawn()
  const { width, height } = await pictureOf(app)
  expect(width).toBe(375 * 2)
  expect(height).toBeGreaterThan(800)
  expect(height).toBeLessThanOrEqual(4096)
  expect(await app.find('.poster').getAttribute('aria-label')).toContain('96.64%')
})

test.each(['light', 'dark'] as const)('the picture draws on the paper of the theme: %s', async (theme) => {
  await openPoster({ theme })
  await drawn()
  expect((await pictureOf(app)).corner).toEqual(theme === 'light' ? [246, 245, 241] : [17, 21, 26])
})

test('the picture draws the figure of the longest sentence, and an item, whole', async () => {
  app = await host.open()
  await app.tap('全部展开')
  await app.tap(`#${anchorOf(LONGEST.id)}`)
  await app.tap('做成图片')
  await drawn()
  const { height } = await pictureOf(app)
  await app.tap('.sheet-close')
  await app.tap('.more')
  await app.tap('做成图片')
  await drawn()
  expect(height).toBeGreaterThan(1000)
  expect((await pictureOf(app)).height).toBeGreaterThan(800)
})

test('the picture is sent by WeChat’s own menu, with a way back to the place', async () => {
  await openPoster()
  await drawn()
  await app.tap('发给朋友或群')
  const [[, sent]] = await app.log('showShareImageMenu')
  expect(sent).toMatchObject({
    path: expect.stringMatching(/^wxfile:/),
    needShowEntrance: true,
    entrancePath: linkOf({ page: 'report', report: report.id, at: FIGURE }),
  })
  expect(await notice()).toBe('')
})

test('the picture is shown large, to be sent by a long press, where the menu is missing', async () => {
  await openPoster({ missing: ['showShareImageMenu'] })
  await drawn()
  await app.tap('发给朋友或群')
  expect(await app.log('previewImage')).toHaveLength(1)
})

test('the picture says nothing when the reader changes their mind, and says so when neither menu nor preview works', async () => {
  await openPoster({ refuse: { showShareImageMenu: 'fail cancel' } })
  await drawn()
  await app.tap('发给朋友或群')
  expect(await app.log('previewImage')).toEqual([])
  expect(await notice()).toBe('')
  await app.close()
  await openPoster({ refuse: { showShareImageMenu: 'fail', previewImage: 'fail' } })
  await drawn()
  await app.tap('发给朋友或群')
  expect(await notice()).toBe('没有发出去，可以长按图片发送')
})

test('the picture is saved to the album, and says so', async () => {
  await openPoster()
  await drawn()
  await app.tap('存到相册')
  expect(await app.log('saveImageToPhotosAlbum')).toHaveLength(1)
  expect(await notice()).toBe('已保存')
})

test('the picture leads to the settings when the album was refused, to be tried again', async () => {
  await openPoster({ refuse: { saveImageToPhotosAlbum: 'fail auth deny' } })
  await drawn()
  await app.tap('存到相册')
  expect(await notice()).toContain('没有存图权限')
  await app.tap('去设置')
  expect(await app.log('openSetting')).toHaveLength(1)
  expect(await app.find('.sheet').innerText()).toContain('存到相册')
})

test('the picture says so when saving fails for another reason', async () => {
  await openPoster({ refuse: { saveImageToPhotosAlbum: 'fail api scope is not declared in the privacy agreement' } })
  await drawn()
  await app.tap('存到相册')
  expect(await notice()).toBe('保存没有成功，可以长按图片保存')
})

test('the picture says so where the phone cannot draw', async () => {
  await openPoster({ refuse: { canvasToTempFilePath: 'fail native buffer exceed size limit' } })
  await expect.poll(() => app.find('.sheet').innerText()).toContain('这台手机画不出图片，可以复制文字')
  expect(await app.find('.sheet').innerText()).not.toContain('存到相册')
})

/** Size of the picture that is shown, in its own pixels, and the colour of its corner. */
function pictureOf({ page }: App) {
  return page.locator('.poster img').evaluate((picture: HTMLImageElement) => {
    const { naturalWidth: width, naturalHeight: height } = picture
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
    context?.drawImage(picture, 0, 0)
    const corner = [...(context?.getImageData(2, 2, 1, 1).data ?? [])].slice(0, 3)
    return { width, height, corner }
  })
}
