import { afterEach, beforeAll, expect, test } from 'vitest'
import { writeAddress } from '../../src/reader/navigation/address/write-address'
import { anchorOf } from '../../src/report/anchor'
import { foldsOf } from '../../src/report/places'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import { allParagraphs, headingOf, paragraphsOf } from '../../src/report/walk'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const HEIGHT = 844

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  expect(await app.missingApis()).toEqual([])
  await app.close()
})

const open = async (options: AppOptions = {}) => {
  app = await host.open(options)
}
/** Height of WeChat's bars above the page, px. */
const BARS = 64

const find = async (query: string) => {
  await app.tap('搜索')
  await app.type('.search-input', query)
}
const results = () => app.find('.search-results').innerText()
const chip = () => app.find('.chips').innerText()
const hit = () => app.find('#hit')
/** The headings on the page and how far below the top of the screen they stand, px. */
const headings = () =>
  app.page
    .locator('host-page:not([hidden]) :is(.title, .section-name, .fold-head)')
    .evaluateAll((all) => all.map((it) => ({ text: it.textContent, top: it.getBoundingClientRect().top })))
const isCentred = async () => {
  const box = await hit().boundingBox()
  return box !== null && box.y > HEIGHT / 4 && box.y + box.height < (HEIGHT * 3) / 4
}
/** How often a word is printed in a text. */
const timesIn = (text: string, word: string) => text.split(word).length - 1
const showAll = async () => {
  for (let more = 0; more < 20 && (await results()).includes('显示更多'); more++) await app.tap('显示更多')
}

test.each(['1,568', '1568', '１５６８', '1，568'])('搜索 finds 1568宗 as %s', async (query) => {
  await open()
  await find(query)
  expect(await results()).toContain('找到 1 处')
  expect(await app.find('.hit-row .hit').innerText()).toBe('1568')
})

test('搜索 finds a figure by its label where the text has other words', async () => {
  await open()
  await find('信访总量')
  expect(await results()).toContain('全年总量')
})

test('搜索 counts what it finds in every subsection, in the order of the text', async () => {
  await open()
  await find('执法')
  await showAll()
  const shown = foldsOf(report).flatMap((fold) => {
    const count = timesIn(
      paragraphsOf(fold)
        .map(({ text }) => text)
        .join('\n'),
      '执法',
    )
    return count > 0 ? [`${toFullWidthPunctuation(headingOf(fold))} · ${count} 处`] : []
  })
  const headings = await app.page.locator('.search .hit-where').allInnerTexts()
  expect(shown.length).toBeGreaterThan(2)
  expect(headings.map((heading) => heading.replace(/^（?[一二三四五六七八]+[）、]/, ''))).toEqual(shown)
})

test('搜索 shows everything it found, however much', async () => {
  await open()
  await find('法')
  await showAll()
  const published = allParagraphs(report).map(({ text }) => text)
  expect(await app.page.locator('.hit-row .hit').count()).toBe(timesIn(published.join('\n'), '法'))
})

test('搜索 opens the subsection of a hit, puts the hit in the middle of the screen and marks it as the current one', async () => {
  await open()
  await find('1568')
  await app.tap('.hit-row')
  expect(await app.page.locator('.search').count()).toBe(0)
  await expect.poll(isCentred).toBe(true)
  expect(await hit().innerText()).toBe('1568')
  expect(await app.page.locator('.hit.current').count()).toBe(1)
  const section = report.sections[0].children[5]
  expect(await app.find(`#${anchorOf(section.id)} .fold-head`).getAttribute('aria-expanded')).toBe('true')
})

test('搜索 steps through the hits in the page, round and round, each in the middle of the screen', async () => {
  await open()
  await find('信访')
  const count = Number(/找到 (\d+) 处/.exec(await results())?.[1])
  expect(count).toBeGreaterThan(1)
  await app.tap('.hit-row')
  for (let n = 1; n <= count; n++) {
    expect(await chip()).toContain(`“信访” 第 ${n} / ${count} 处`)
    await expect.poll(isCentred).toBe(true)
    await app.tap('下一处')
  }
  expect(await chip()).toContain(`第 1 / ${count} 处`)
  await app.tap('上一处')
  expect(await chip()).toContain(`第 ${count} / ${count} 处`)
})

test.each([
  ['subsection', headingOf(report.sections[0].children[5]).slice(0, 7)],
  ['section', headingOf(report.sections[1]).slice(0, 7)],
  ['item', headingOf(report.sections[0].children[5].children[0])],
])('搜索 lights a hit in the heading of a %s', async (_, query) => {
  await open()
  await find(query)
  await app.tap('.hit-row')
  await expect.poll(() => hit().innerText()).toBe(toFullWidthPunctuation(query))
  await expect.poll(isCentred).toBe(true)
})

test.each([0, 300, 900])(
  '搜索 goes back to where the reader was, %i px down, once the search is put away',
  async (top) => {
    await open()
    await app.scrollTo(top)
    // The hit opens a fold: what stands above this heading may be longer when the reader is back.
    const before = (await headings()).find((it) => it.top >= BARS)
    await find('信访')
    await app.tap('.hit-row')
    await app.tap('下一处')
    await app.tap('.chip-close')
    expect(await app.page.locator('.hit').count()).toBe(0)
    await app.tap('回到刚才位置')
    const moved = async () => {
      const now = (await headings()).find((it) => it.text === before?.text)
      return Math.abs((now?.top ?? Number.NaN) - (before?.top ?? Number.NaN))
    }
    await expect.poll(moved).toBeLessThanOrEqual(4)
    expect(await chip()).toBe('')
  },
)

test('搜索 says so when there is nothing to be found', async () => {
  await open()
  await find('没有的词')
  expect(await results()).toBe('报告中没有“没有的词”')
})

test('搜索 keeps searches that led somewhere, latest first, and forgets them when told', async () => {
  await open()
  for (const query of ['信访', '调解', '信访']) {
    await find(query)
    await app.tap('.hit-row')
  }
  await app.tap('搜索')
  expect(await app.page.locator('.recent').allInnerTexts()).toEqual(['信访', '调解'])
  await app.tap('调解')
  expect(await results()).toContain('找到')
  await app.type('.search-input', '')
  await app.tap('清除记录')
  expect(await results()).toBe('')
  await app.back()
  await app.tap('搜索')
  expect(await results()).toBe('')
  expect(await app.storage()).toMatchObject({ searches: [] })
})

test('搜索 is put away by 取消 and by the system’s back, and the page stays', async () => {
  await open()
  for (const close of [() => app.tap('取消'), () => app.back()]) {
    await app.tap('搜索')
    expect(await app.page.locator('.search').count()).toBe(1)
    await close()
    await expect.poll(() => app.page.locator('.search').count()).toBe(0)
  }
  expect(await app.stack()).toHaveLength(1)
})

test('搜索 opens from a link: at its first hit, near the place of the link, or with the words that found nothing', async () => {
  const queryOf = (query: string, at?: string) =>
    Object.fromEntries(new URLSearchParams(writeAddress({ page: 'report', report: report.id, query, at }).query))
  await open({ query: queryOf('执法') })
  expect(await chip()).toContain('“执法” 第 1 /')
  await expect.poll(isCentred).toBe(true)
  await app.close()
  await open({ query: queryOf('执法', 's2') })
  expect(await chip()).not.toContain('第 1 /')
  await expect.poll(isCentred).toBe(true)
  expect(await app.share()).toMatchObject({ path: expect.stringMatching(/at=s2.*&q=/) })
  await app.close()
  await open({ query: queryOf('没有的词') })
  expect(await results()).toBe('报告中没有“没有的词”')
})
