import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'

/** How far below the top of the window a heading stands that was jumped to, px. */
const HEADING = 12

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('large', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

/** Follows a link into the longest report on a machine four times slower than this one. */
async function follow(at: string) {
  visit = await site.visit()
  const { page } = visit
  await page.waitForSelector('#app .fold-head')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto('about:blank')
  await page.goto(`${site.url}#/pages/report/index?r=large-100&at=${at}`)
  await page.locator(`#app #${at.replaceAll('.', '-')}.flash`).waitFor()
  return page
}
const topOf = async (at: string) =>
  (await visit.page.locator(`#app #${at.replaceAll('.', '-')}`).boundingBox())?.y ?? Number.NaN

test.each(['s16.40.2', 's1.80.60'])(
  'on a slow phone a link to %s of the longest report ends at its very place',
  async (at) => {
    const page = await follow(at)
    await page.locator('.flash').waitFor({ state: 'detached' }) // when the jump has arrived
    expect(Math.abs((await topOf(at)) - HEADING)).toBeLessThanOrEqual(1)
  },
)

test('a reader who scrolls while a jump is on its way is left where they are', async () => {
  const page = await follow('s16.40.2')
  await expect.poll(() => topOf('s16.40.2')).toBeLessThan(400)
  await page.mouse.wheel(0, -700)
  await page.locator('.flash').waitFor({ state: 'detached' })
  expect(await topOf('s16.40.2')).toBeGreaterThan(500)
})
