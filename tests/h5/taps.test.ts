import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit } from '../browser/start-site'
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

/** Clicks a place again, so many ms after the last click. */
const again = (x: number, y: number, ms: number) =>
  visit.page
    .evaluate((next) => Object.assign(window, { nextClick: next }), ms)
    .then(() => visit.page.touchscreen.tap(x, y))

/** Where the middle of an element is. */
async function middleOf(selector: string) {
  const box = await visit.page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not drawn`)
  return [box.x + box.width / 2, box.y + box.height / 2] as const
}

test.each([
  [290, 'true'],
  [310, 'false'],
])('a fold that is tapped again after %i ms is expanded: %s', async (apart, expanded) => {
  visit = await site.visit()
  await visit.page.locator('#app .fold-head').first().scrollIntoViewIfNeeded()
  const place = await middleOf('#app .fold-head')
  await visit.page.touchscreen.tap(...place)
  await again(...place, apart)
  expect(await visit.page.locator('#app .fold-head').first().getAttribute('aria-expanded')).toBe(expanded)
})

test('the keyboard is not held back', async () => {
  visit = await site.visit()
  await visit.page.locator('#app .fold-head').first().focus()
  await visit.page.keyboard.press('Enter')
  await visit.page.keyboard.press('Enter')
  expect(await visit.page.locator('#app .fold-head').first().getAttribute('aria-expanded')).toBe('false')
})

/** Opens the site, whose scripts come only when the function that this gives is called. */
async function openSlowly(): Promise<() => void> {
  visit = await site.visit()
  let release = () => {}
  const released = new Promise<void>((run) => {
    release = run
  })
  await visit.page.route(/\.js$/, (route) => released.then(() => route.continue()))
  await visit.page.goto('about:blank')
  await visit.page.goto(site.url, { waitUntil: 'commit' })
  await visit.page.waitForSelector('#text summary')
  return release
}

test('what is unfolded before the app has come stays unfolded', async () => {
  const release = await openSlowly()
  await visit.page.locator('#text summary').nth(2).tap()
  await visit.page.locator('#text summary').nth(4).tap()
  await visit.page.locator('#text summary').nth(4).tap()
  release()
  await visit.page.waitForSelector('#app .fold-head')
  const expanded = () =>
    visit.page.locator('#app .fold-head').evaluateAll((heads) => heads.map((it) => it.getAttribute('aria-expanded')))
  await expect
    .poll(async () => (await expanded()).slice(0, 6))
    .toEqual(['false', 'false', 'true', 'false', 'false', 'false'])
})

test.each([
  ['of the first screen', '#text .key', undefined],
  ['in a fold', '#text .fold:nth-of-type(1) .figure', '#text summary'],
])('the figure %s that is tapped before the app has come is explained when it has', async (_, figure, summary) => {
  const release = await openSlowly()
  if (summary) await visit.page.locator(summary).first().tap()
  const tapped = visit.page.locator(figure).first()
  const words = await tapped.innerText()
  await tapped.tap()
  release()
  await visit.page.waitForSelector('.sheet-figure')
  expect(words).toContain(await visit.page.innerText('.sheet-figure'))
})
