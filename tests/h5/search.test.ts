import { afterEach, beforeAll, expect, test } from 'vitest'
import { linkOf } from '../../src/reader/navigation/address/write-address'
import { anchorOf } from '../../src/report/anchor'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import { headingOf } from '../../src/report/walk'
import { offHistory } from '../browser/off-history'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const HEIGHT = 844

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
const tap = (selector: string) => visit.page.locator(selector).first().tap()
const tapText = (text: string) => visit.page.getByText(text, { exact: true }).locator('visible=true').first().tap()
const find = async (query: string) => {
  await tapText('搜索')
  await visit.page.locator('.search input').fill(query)
}
const results = () => visit.page.innerText('.search-results')
const chip = () => visit.page.innerText('.chips')
const isCentred = async () => {
  const box = await visit.page.locator('#hit').boundingBox()
  return box !== null && box.y > HEIGHT / 4 && box.y + box.height < (HEIGHT * 3) / 4
}
const scrollTop = () => visit.page.evaluate(() => window.scrollY)

test.each(['1,568', '1568', '１５６８'])('搜索 finds 1568宗 as %s', async (query) => {
  await open()
  await find(query)
  expect(await results()).toContain('找到 1 处')
  expect(await visit.page.innerText('.hit-row .hit')).toBe('1568')
})

test('搜索 opens the subsection of a hit, puts the hit in the middle, steps round and round, and goes back', async () => {
  await open()
  await visit.page.evaluate(() => window.scrollTo(0, 300))
  await find('信访')
  const count = Number(/找到 (\d+) 处/.exec(await results())?.[1])
  await tap('.hit-row')
  await expect.poll(isCentred).toBe(true)
  const fold = `#${anchorOf(report.sections[0].children[5].id)} .fold-head`
  expect(await visit.page.getAttribute(fold, 'aria-expanded')).toBe('true')
  for (let n = 1; n <= count; n++) {
    expect(await chip()).toContain(`第 ${n} / ${count} 处`)
    await tap('[aria-label=下一处]')
    await expect.poll(isCentred).toBe(true)
  }
  expect(await chip()).toContain(`第 1 / ${count} 处`)
  await tap('.chip-close')
  await tapText('回到刚才位置')
  await expect.poll(async () => Math.abs((await scrollTop()) - 300)).toBeLessThanOrEqual(4)
})

test('搜索 lights a hit in a heading', async () => {
  await open()
  const query = headingOf(report.sections[0].children[5]).slice(0, 7)
  await find(query)
  await tap('.hit-row')
  await expect.poll(() => visit.page.innerText('#hit')).toBe(toFullWidthPunctuation(query))
})

test('搜索 keeps searches that led somewhere, and forgets them when told', async () => {
  await open()
  await find('信访')
  await offHistory(visit.page, () => tap('.hit-row')) // which a reload would break off
  await visit.page.reload()
  await tapText('搜索')
  await expect.poll(() => visit.page.locator('.recent').allInnerTexts()).toEqual(['信访'])
  await tapText('清除记录')
  expect(await results()).toBe('')
})

test('搜索 is put away by Escape, the browser’s back and 取消, and the page stays', async () => {
  await open()
  const ways = [() => visit.page.keyboard.press('Escape'), () => visit.page.goBack(), () => tapText('取消')]
  for (const close of ways) {
    await find('没有的词')
    expect(await results()).toBe('报告中没有“没有的词”')
    await close()
    await visit.page.waitForSelector('.search', { state: 'detached' })
  }
  expect(await visit.page.locator('.fold-head').count()).toBe(15)
})

test('搜索 opens from a link at its first hit', async () => {
  await open({ at: `#${linkOf({ page: 'report', report: report.id, query: '信访' })}` })
  expect(await chip()).toContain('“信访” 第 1 /')
  await expect.poll(isCentred).toBe(true)
})
