import { afterEach, beforeAll, expect, test } from 'vitest'
import { linkOf } from '../../src/reader/navigation/address/write-address'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import { headingOf } from '../../src/report/walk'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const HEIGHT = 844
const linkTo = (at: string) => linkOf({ page: 'report', report: report.id, at })
let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

const open = async (options: VisitOptions = {}) => {
  visit = await site.visit(options)
  await visit.page.waitForSelector('.fold-head')
}
const tapText = (text: string) => visit.page.getByText(text, { exact: true }).locator('visible=true').first().tap()
const fragment = () => visit.page.evaluate(() => location.hash.slice(1))

test.each([
  ['#/pages/report/index?r=no-such-2001', '没有找到链接里的报告，已打开最新一份'],
  [`#/pages/report/index?r=${report.id}&at=s1.6.99`, '链接里的位置已不在报告中，已打开最近的一处'],
  ['#/pages/report/index?r=%E0%A4%A', '没有找到链接里的报告，已打开最新一份'],
  ['#/pages/old/index', '没有找到链接里的页面，已打开报告'],
  ['#/%3Cscript%3E', '没有找到链接里的页面，已打开报告'],
])('the site opens the report, and says so, at %s', async (at, notice) => {
  await open({ at })
  await expect.poll(() => visit.page.innerText('.notices')).toBe(notice)
})

test('the site opens an address that is pasted into the same tab', async () => {
  await open()
  await visit.page.evaluate((link) => {
    location.hash = link
  }, linkTo('s3.2'))
  await expect.poll(async () => (await visit.page.locator('#s3-2').boundingBox())?.y).toBeLessThan(HEIGHT / 2)
  expect(await visit.page.getAttribute('#s3-2 .fold-head', 'aria-expanded')).toBe('true')
})

test('the site shows place and figure in the address bar and the title, for the browser’s own ways of sharing', async () => {
  const item = report.sections[0].children[5].children[1]
  await open()
  await visit.page.locator('#s1-6 .fold-head').tap()
  await visit.page.locator('#s1-6-2').evaluate((element) => element.scrollIntoView())
  await expect.poll(fragment).toBe(linkTo('s1.6.2'))
  await expect.poll(() => visit.page.title()).toBe(`${toFullWidthPunctuation(headingOf(item))} · 云城法治年报`)
  await visit.page.locator('#s1-6-2 .figure').first().tap()
  await expect.poll(fragment).toMatch(/at=s1\.6\.2f\d+$/)
  const figure = await visit.page.innerText('.sheet-figure')
  await expect.poll(() => visit.page.title()).toContain(figure)
  await visit.page.keyboard.press('Escape')
  await expect.poll(fragment).toBe(linkTo('s1.6.2'))
  await expect.poll(() => visit.page.title()).toContain(toFullWidthPunctuation(headingOf(item)))
})

test('the site hands a figure to the browser’s own sharing', async () => {
  await open()
  await visit.page.evaluate(() => {
    Object.assign(navigator, { share: async (shared: ShareData) => Object.assign(window, { shared }) })
  })
  await visit.page.locator('.key').first().tap()
  await tapText('分享')
  const shared = await visit.page.evaluate(() => (window as unknown as { shared: ShareData }).shared)
  expect(shared.title).toContain('96.64%')
  expect(shared.url).toBe(`${site.url}#${linkTo(report.keyFigures[0])}`)
})

test('the site copies title and link where the browser shares nothing by itself', async () => {
  await open()
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit.page.evaluate(() => Object.assign(navigator, { share: undefined }))
  await visit.page.locator('.key').first().tap()
  await tapText('分享')
  await visit.page.waitForSelector('text=链接已复制')
  const copied = await visit.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`${site.url}#${linkTo(report.keyFigures[0])}`)
})

test('the site draws a figure as a picture, and saves it', async () => {
  await open()
  await visit.page.locator('.key').first().tap()
  await tapText('做成图片')
  const picture = visit.page.locator('img.poster')
  await picture.waitFor()
  expect(await picture.evaluate((it: HTMLImageElement) => it.decode().then(() => it.naturalWidth))).toBe(750)
  const [download] = await Promise.all([visit.page.waitForEvent('download'), tapText('存到相册')])
  expect(download.suggestedFilename()).toBe('云城法治年报.png')
})
