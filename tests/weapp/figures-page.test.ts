import { afterEach, beforeAll, expect, test } from 'vitest'
import { ownTiles } from '../../src/reader/figures/tile-groups'
import { placesOf } from '../../src/report/places'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import type { AppOptions } from '../emulator/app-options'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const places = [...placesOf(report).values()]

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

const open = async ({ query, ...options }: AppOptions = {}) => {
  app = await host.open({ ...options, path: 'pages/figures/index', query: { r: report.id, ...query } })
}

const texts = (selector: string) => app.page.locator(selector).allInnerTexts()

const count = (selector: string) => app.page.locator(selector).count()

/** Scrolls on until nothing more is drawn. */
async function drawAll() {
  for (let before = -1; before !== (await count('.key')); ) {
    before = await count('.key')
    await app.scrollTo(0)
    await app.scrollTo(100_000)
  }
}

test('数说 opens from the bar of the report', async () => {
  app = await host.open()
  await app.tap('数说')
  expect((await app.stack()).map(({ path }) => path)).toEqual(['pages/report/index', 'pages/figures/index'])
  expect(await app.text()).toContain(report.title)
})

test('数说 offers each kind with the number of its figures, all of them chosen at first', async () => {
  await open()
  expect(await texts('.filters .option')).toEqual([
    '全部 81',
    '比率 12',
    '变化 8',
    '数量 58',
    '金额 1',
    '名次 1',
    '其他 1',
  ])
  expect(await texts('.filters [aria-checked=true]')).toEqual(['全部 81'])
})

test('数说 shows every figure as printed under its label, more of them as the reader goes on', async () => {
  await open()
  expect(await count('.key')).toBeLessThan(20)
  await drawAll()
  const own = ownTiles(places)
  const drawn = (await texts('.key')).map((text) => text.replace(/\s/g, ''))
  expect(drawn).toHaveLength(own.length)
  for (const [i, { figure }] of own.entries()) {
    expect(drawn[i].startsWith(toFullWidthPunctuation(figure.label).replace(/\s/g, ''))).toBe(true)
    expect(drawn[i]).toContain(figure.text)
  }
})

test('数说 counts the figures of each subsection', async () => {
  await open()
  await drawAll()
  const names = await texts('.group-name')
  expect(names).toHaveLength(8)
  expect(names[5]).toContain('（六）统筹好社会发展和安全，法治社会治理格局更加成熟完善')
  const counts = names.map((name) => Number(/· (\d+)\s项指标$/.exec(name)?.[1]))
  expect(counts.reduce((all, one) => all + one)).toBe(81)
})

test('数说 draws the stated changes from one line: rises to the right, falls to the left, in proportion', async () => {
  await open()
  const bars = await app.page.locator('.strip-bar').evaluateAll((found) => {
    const middle = (row: Element) => row.getBoundingClientRect().left + row.getBoundingClientRect().width / 2
    return found.map((bar) => {
      const { left, right, width } = bar.getBoundingClientRect()
      const axis = middle(bar.parentElement as Element)
      return { right: left >= axis - 1, left: right <= axis + 1, width }
    })
  })
  const rows = await texts('.strip-row')
  const changes = places.filter(({ figure }) => figure.kind === 'change')
  expect(rows).toHaveLength(8)
  const most = Math.max(...changes.map(({ figure }) => figure.value))
  const longest = Math.max(...bars.map(({ width }) => width))
  for (const [i, { figure }] of changes.entries()) {
    const up = figure.change?.direction === 'up'
    expect(rows[i]).toContain(`${up ? '↑ 同比上升' : '↓ 同比下降'} ${figure.text}`)
    expect(bars[i][up ? 'right' : 'left'], rows[i]).toBe(true)
    expect(bars[i].width / longest).toBeCloseTo(figure.value / most, 2)
  }
})

test('数说 draws rates as bars', async () => {
  await open()
  await app.tap('比率 12')
  expect(await count('.key')).toBe(12)
  const filled = await app.page
    .locator('.key .meter')
    .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(getComputedStyle(bar).backgroundSize)))
  const rates = places.filter(({ figure }) => figure.kind === 'rate').map(({ figure }) => figure.value)
  expect(filled).toEqual(rates)
})

test('数说 draws both years where the report prints both', async () => {
  await open()
  await app.type('.figure-search', '信访总量')
  expect(await texts('.pair-row')).toEqual(['2021年\n456件', '2022年\n409件'])
})

test('数说 shows one kind alone, by place under headings or by size without', async () => {
  await open()
  expect(await count('[aria-checked]')).toBe(7)
  await app.tap('数量 58')
  expect(await texts('.filters [aria-checked=true]')).toEqual(['数量 58'])
  expect(await count('.strip')).toBe(0)
  expect(await count('.group-name')).toBeGreaterThan(0)
  await app.tap('按数值大小')
  expect(await count('.group-name')).toBe(0)
  const [first, second] = await texts('.key .value')
  expect([first, second]).toEqual(['约20万人', '达5万人'])
})

test('数说 shows changes as the chart alone, the steepest rise first when sorted', async () => {
  await open()
  await app.tap('变化 8')
  expect(await count('.key')).toBe(0)
  await app.tap('按数值大小')
  const rows = await texts('.strip-row')
  expect(rows[0]).toContain('77.3%')
  expect(rows[7]).toContain('36.3%')
})

test('数说 offers no order where there is nothing to compare', async () => {
  await open()
  await app.tap('金额 1')
  expect(await app.text()).not.toContain('按数值大小')
  expect(await texts('.key .value')).toEqual(['89.1亿元'])
})

test('数说 finds figures by label as one types, and says so when there is none', async () => {
  await open()
  await app.type('.figure-search', '调解')
  for (const text of await texts('.key')) expect(text).toContain('调解')
  await app.type('.figure-search', '飞船')
  expect(await count('.key')).toBe(0)
  expect(await app.text()).toContain('没有符合的指标')
  await app.type('.figure-search', '')
  expect(await count('.key')).toBe(12)
})
