import { afterEach, beforeAll, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type Visit } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('years', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

const open = async (link = '') => {
  visit = await site.visit({ at: link && `#/pages/report/index?${link}` })
  await visit.page.waitForSelector('#app .fold-head')
}
const shown = (selector: string) => visit.page.locator(`#app ${selector} >> visible=true`)

test('the years are chips on top; another year says that it is older and leads back to the newest', async () => {
  await open()
  expect(await shown('.year.here').innerText()).toBe('2024')
  await shown('[aria-label="看2022年度报告"]').tap()
  await expect.poll(() => shown('.year.here').allInnerTexts()).toEqual(['2022'])
  expect(await shown('.older').innerText()).toContain('这是2022年度 · 看最新')
  await shown('.older').tap()
  await expect.poll(() => shown('.year.here').allInnerTexts()).toEqual(['2024'])
  expect(await shown('.older').count()).toBe(0)
})

test('a table of the report scrolls in its own box, and the page does not', async () => {
  await open('r=tables-2019&at=s1.2')
  await shown('.table').first().waitFor()
  const cells = await shown('.table').first().locator('[role=cell]').allInnerTexts()
  expect(cells.slice(0, 8)).toEqual(['项目', '2018年', '2019年', '比上年', '行政复议', '54件', '61件', '增加7件'])
  await visit.page.setViewportSize({ width: 320, height: 568 })
  const { page, box } = await visit.page.evaluate(() => {
    const table = document.querySelector('#app .table-box') as HTMLElement
    return {
      page: document.documentElement.scrollWidth - innerWidth,
      box: getComputedStyle(table).overflowX,
    }
  })
  expect({ page, box }).toEqual({ page: 0, box: 'auto' })
})
