import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const PLACE = `#/pages/report/index?r=${report.id}&at=s1.6.1`
const NO_PAGE = '没有找到链接里的页面，已打开报告'

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

test.each([
  ['#/%', NO_PAGE],
  ['#%E4%BD', NO_PAGE],
  ['#/pages/figures/index%', NO_PAGE],
  ['#/pages/figures/index%?r=%', NO_PAGE],
  ['#/%E4%BD%A0%', NO_PAGE],
  ['#about', NO_PAGE],
  ['#/pages/report', NO_PAGE],
  ['#//', NO_PAGE],
  ['#/#wechat_redirect', ''],
  ['#/?#', ''],
  ['#/pages/report/index?%', ''],
  ['#/pages/report/index?&&==&r', ''],
  ['?from=singlemessage&isappinstalled=0', ''],
  ['?%#/pages/report/index', ''],
])('the report is read at %s', async (at, notice) => {
  visit = await site.visit({ at })
  await expect.poll(() => visit.page.locator('#app .fold-head').count()).toBeGreaterThan(1)
  expect(await visit.page.locator('#app').innerText()).toContain(report.title)
  await expect.poll(() => visit.page.innerText('.notices')).toBe(notice)
})

test.each([
  '#/%',
  '#%E4%BD',
  '#/pages/figures/index%',
  '#about',
  `#/pages/report/index?r=${report.id}#wechat_redirect`,
  `${PLACE}#rd`,
])('the prerendered text stands until the app has come at %s', async (at) => {
  visit = await site.visit()
  await visit.page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await visit.page.goto('about:blank')
  await visit.page.goto(site.url + at)
  expect(await visit.page.innerText('body')).toContain(report.title)
})

test.each(['#wechat_redirect', '#rd', '&from=groupmessage&isappinstalled=0', '&from=timeline#wechat_redirect'])(
  'the place is opened where WeChat has hung %s on its link',
  async (hungOn) => {
    visit = await site.visit({ at: PLACE + hungOn })
    await expect.poll(() => visit.page.locator('#s1-6-1.flash').count()).toBe(1)
    expect(await visit.page.innerText('.notices')).toBe('')
  },
)
