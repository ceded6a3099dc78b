import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'

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
  await visit.page.waitForSelector('#app .fold-head')
}
const tap = (name: string) => visit.page.getByRole('button', { name, exact: true }).tap()
const size = (selector: string) =>
  visit.page
    .locator(selector)
    .first()
    .evaluate((it) => getComputedStyle(it).fontSize)

test('长辈版 is a button of that name on the first screen; it is on after a reload too, in the prerendered text as well', async () => {
  await open()
  await tap('云城普法 · 切换长辈版')
  await expect.poll(() => size('#app .prose')).toBe('24px')
  const hold = await visit.page.context().newCDPSession(visit.page)
  await hold.send('Network.enable')
  await hold.send('Network.setBlockedURLs', { urls: ['*/js/*.js'] })
  await visit.page.reload({ waitUntil: 'commit' })
  await visit.page.waitForSelector('#text.elders')
  expect(await size('#text .prose')).toBe('24px')
  await hold.send('Network.setBlockedURLs', { urls: [] })
  visit.errors.length = 0 // the scripts that were held back
  await visit.page.reload()
  await visit.page.waitForSelector('#app .fold-head')
  expect(await size('#app .prose')).toBe('24px')
  await tap('云城普法 · 切换标准版')
  await expect.poll(() => size('#app .prose')).toBe('17px')
})

test('a browser is offered nothing: it tells no type size of its own', async () => {
  await open()
  expect(await visit.page.getByText('用长辈版').count()).toBe(0)
})

test('nothing moves for a reader whose system asks for less motion', async () => {
  await open()
  const { page } = visit
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.mouse.wheel(0, 1500)
  await page.waitForSelector('.progress')
  await page.getByText('字号', { exact: true }).tap()
  await page.waitForSelector('.sheet')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  expect(await page.locator('.progress').evaluate((it) => getComputedStyle(it).transitionProperty)).toBe('none')
})

test('a sheet rises for everybody else', async () => {
  await open()
  await visit.page.getByText('字号', { exact: true }).tap()
  const name = await visit.page.locator('.sheet').evaluate((it) => getComputedStyle(it).animationName)
  expect(name).toBe('sheet-rise')
})
