import { afterEach, beforeAll, expect, test } from 'vitest'
import { anchorOf } from '../../src/report/anchor'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const division = report.sections[0].children[5]
const FOLD = `#${anchorOf(division.id)}`

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

const open = async (options?: VisitOptions) => {
  visit = await site.visit(options)
  await visit.page.waitForSelector('#app .fold-head')
}
const body = () => visit.page.locator(`${FOLD} .fold-body`)
const expanded = () => visit.page.getAttribute(`${FOLD} .fold-head`, 'aria-expanded')

test('the text of a closed fold is there for the browser’s own search, and not to be seen', async () => {
  await open()
  const last = division.children[division.children.length - 1].paragraphs[0].text.slice(-12)
  await expect.poll(() => body().evaluate((box) => box.textContent?.replace(/，/g, ','))).toContain(last)
  expect(await body().getAttribute('hidden')).toBe('until-found')
  expect(await body().evaluate((box) => box.getBoundingClientRect().height)).toBe(0)
  expect(await expanded()).toBe('false')
})

test('what the browser finds in a closed fold opens it, and it stays open', async () => {
  await open()
  await expect.poll(() => body().locator('.prose').count()).toBeGreaterThan(0)
  await body()
    .locator('.prose')
    .first()
    .evaluate((text) => text.dispatchEvent(new Event('beforematch', { bubbles: true })))
  await expect.poll(expanded).toBe('true')
  expect(await body().getAttribute('hidden')).toBe(null)
  await visit.page.tap(`${FOLD} .fold-head`)
  expect(await expanded()).toBe('false')
  expect(await body().getAttribute('hidden')).toBe('until-found')
})

test('closed text takes no part in what the reader’s place is', async () => {
  await open()
  await expect.poll(() => visit.page.locator('.fold-body .item').count()).toBeGreaterThan(20)
  await visit.page.evaluate(() => window.scrollTo(0, 1_000_000))
  await visit.page.tap('.icon-contents')
  await expect.poll(() => visit.page.locator('.content.here').count()).toBe(1)
  expect(await visit.page.getAttribute('.content.here', 'class')).not.toContain('content-item')
})
