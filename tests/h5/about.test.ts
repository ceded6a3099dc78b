import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  expect(visit.foreignRequests).toEqual([])
  await visit.close()
})

const open = async (options: VisitOptions = {}) => {
  visit = await site.visit({ at: `#/pages/about/index?r=${report.id}`, ...options })
}
const tapText = (text: string) => visit.page.getByText(text, { exact: true }).locator('visible=true').first().tap()

test('关于 is reached from the end of the report, and leads back', async () => {
  await open({ at: '' })
  await tapText('关于 ›')
  await visit.page.waitForSelector(`text=${report.source.address} >> visible=true`)
  await tapText('看报告')
  await visit.page.locator('.masthead').waitFor({ state: 'visible' })
})

test('关于 says where the text comes from, and names the public account for feedback instead of WeChat’s page', async () => {
  await open()
  const text = await visit.page.innerText('body')
  expect(text).toContain(report.source.address)
  expect(text).toContain('报告文字未作改动')
  expect(text).toContain('公众号“云城普法”')
  expect(await visit.page.locator('button').count()).toBe(0)
})

test('关于 leads to the licences of the software that the site is made of', async () => {
  await open()
  const link = visit.page.getByRole('link', { name: '许可声明' })
  const box = await link.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  const [opened] = await Promise.all([visit.page.context().waitForEvent('page'), link.tap()])
  await opened.waitForLoadState()
  expect(await opened.innerText('body')).toContain('Permission is hereby granted, free of charge')
  await opened.close()
})

test('关于 copies the address to the letter', async () => {
  await open()
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await tapText('复制网址')
  await visit.page.waitForSelector('text=已复制')
  expect(await visit.page.evaluate(() => navigator.clipboard.readText())).toBe(report.source.address)
})

test('关于 forgets what is kept of the reader, and leaves what others keep on the same site', async () => {
  await open({
    storage: { settings: { typeSize: 24 }, searches: ['信访'], [`bookmarks:${report.id}`]: ['s1.1'], elsewhere: 1 },
  })
  expect(await visit.page.locator('.screen.large').count()).toBe(1)
  await tapText('清除本机记录')
  await tapText('确定清除')
  await visit.page.waitForSelector('text=本机记录已清除')
  expect(await visit.page.locator('.screen.large').count()).toBe(0)
  expect(await visit.page.evaluate(() => Object.keys(localStorage))).toEqual(['elsewhere'])
})

test.each(['light', 'dark'] as const)('关于 holds at 320 px and the largest type, %s', async (theme) => {
  await open({ theme, viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  await visit.page.waitForSelector('.about-part')
  const sideways = await visit.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)
})
