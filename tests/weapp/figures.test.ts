import { afterEach, beforeAll, expect, it } from 'vitest'
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

it('opens from the bar of the report', async () => {
  app = await host.open()
  await app.tap('数说')
  expect((await app.stack()).map(({ path }) => path)).toEqual(['pages/report/index', 'pages/figures/index'])
  expect(await app.text()).toContain(report.title)
})

it('offers each kind with the number of its figures, all of them chosen at first', async () => {
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

it('shows every figure as printed under its label, more of them as the reader goes on', async () => {
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

it('counts the figures of each subsection', async () => {
  await open()
  await drawAll()
  const names = await texts('.group-name')
  expect(names).toHaveLength(8)
  expect(names[5]).toContain('（六）统筹好社会发展和安全，法治社会治理格局更加成熟完善')
  const counts = names.map((name) => Number(/· (\d+)\s项指标$/.exec(name)?.[1]))
  expect(counts.reduce((all, one) => all + one)).toBe(81)
})

it('draws the stated changes from one line: rises to the right, falls to the left, in proportion', async () => {
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

it('draws rates as bars', async () => {
  await open()
  await app.tap('比率 12')
  expect(await count('.key')).toBe(12)
  const filled = await app.page
    .locator('.key .meter')
    .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(getComputedStyle(bar).backgroundSize)))
  const rates = places.filter(({ figure }) => figure.kind === 'rate').map(({ figure }) => figure.value)
  expect(filled).toEqual(rates)
})

it('draws both years where the report prints both', async () => {
  await open()
  await app.type('.figure-search', '信访总量')
  expect(await texts('.pair-row')).toEqual(['2021年\n456件', '2022年\n409件'])
})

it('shows one kind alone, by place under headings or by size without', async () => {
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

it('shows changes as the chart alone, the steepest rise first when sorted', async () => {
  await open()
  await app.tap('变化 8')
  expect(await count('.key')).toBe(0)
  await app.tap('按数值大小')
  const rows = await texts('.strip-row')
  expect(rows[0]).toContain('77.3%')
  expect(rows[7]).toContain('36.3%')
})

it('offers no order where there is nothing to compare', async () => {
  await open()
  await app.tap('金额 1')
  expect(await app.text()).not.toContain('按数值大小')
  expect(await texts('.key .value')).toEqual(['89.1亿元'])
})

it('finds figures by label as one types, and says so when there is none', async () => {
  await open()
  await app.type('.figure-search', '调解')
  for (const text of await texts('.key')) expect(text).toContain('调解')
  await app.type('.figure-search', '飞船')
  expect(await count('.key')).toBe(0)
  expect(await app.text()).toContain('没有符合的指标')
  await app.type('.figure-search', '')
  expect(await count('.key')).toBe(12)
})

it('explains a tapped figure, and steps through all', async () => {
  await open()
  await app.tap('.key')
  expect(await app.find('.sheet-figure').innerText()).toBe(places[0].figure.text)
  await app.tap('下一项指标')
  expect(await app.find('.sheet-figure').innerText()).toBe(places[1].figure.text)
  await app.tap('.sheet-close')
  await app.tap('.strip-row')
  expect(await app.find('.sheet-figure').innerText()).toBe('25.8%')
})

it('closes the sheet on the system’s back before it leaves the page', async () => {
  app = await host.open()
  await app.tap('数说')
  await app.tap('.key')
  await app.back()
  expect(await count('.sheet')).toBe(0)
  expect(await app.stack()).toHaveLength(2)
  await app.back()
  expect(await app.stack()).toHaveLength(1)
})

it('goes from the sheet to the figure in the text below', async () => {
  app = await host.open()
  await app.tap('数说')
  await app.tap('.key')
  await app.tap('到原文')
  expect((await app.stack()).map(({ path }) => path)).toEqual(['pages/report/index'])
  await expect.poll(() => app.page.locator('#s1-1-1f1').isVisible()).toBe(true)
  expect(await count('.sheet')).toBe(0)
})

it('opens the report at the figure where it is not below', async () => {
  await open({ query: { at: 's1.6.1f10' } })
  expect(await app.find('.sheet-figure').innerText()).toBe('409件')
  await app.tap('到原文')
  const [{ path, options }, ...more] = await app.stack()
  expect([path, options.at, more.length]).toEqual(['pages/report/index', 's1.6.1f10', 0])
  await expect.poll(() => app.page.locator('#s1-6-1f10').isVisible()).toBe(true)
})

it('opens with a notice where the link names a figure that is not there', async () => {
  await open({ query: { at: 's9.9f9' } })
  expect(await count('.sheet')).toBe(0)
  expect(await app.find('.notice').innerText()).toContain('链接里的位置')
})

it('copies all figures as a table with its source', async () => {
  await open()
  await app.tap('复制全部指标成表格（附出处）')
  const [[, copied]] = (await app.log('setClipboardData')) as [string, { data: string }][]
  const rows = copied.data.split('\n').filter((line) => line.includes('\t'))
  expect(rows).toHaveLength(82)
  expect(rows.every((row) => row.split('\t').length === 5)).toBe(true)
  expect(copied.data).toContain(report.source.address)
})

it('shares its page, and the open figure with it', async () => {
  await open()
  expect(await app.share()).toMatchObject({ title: report.title, path: '/pages/figures/index?r=district-2022' })
  await app.tap('.key')
  expect(await app.share()).toMatchObject({ path: '/pages/figures/index?r=district-2022&at=s1.1.1f1' })
  expect(await app.shareTimeline()).toMatchObject({ query: 'r=district-2022&at=s1.1.1f1' })
})

it('explains in single-page mode too, and offers nothing that cannot work there', async () => {
  await open({ scene: 1154 })
  expect(await app.text()).not.toContain('复制')
  await app.tap('.key')
  const sheet = await app.find('.sheet').innerText()
  expect(sheet).toContain(places[0].figure.text)
  for (const word of ['到原文', '复制', '分享']) expect(sheet).not.toContain(word)
  await app.tap('下一项指标')
  expect(await app.find('.sheet-figure').innerText()).toBe(places[1].figure.text)
})

it.each<AppOptions>([{ theme: 'dark' }, { storage: { settings: { marks: false } } }, { storageMode: 'broken' }])(
  'works with %o',
  async (options) => {
    await open(options)
    await app.tap('金额 1')
    await app.tap('.key')
    expect(await app.find('.quote .current').innerText()).toBe('89.1亿元')
  },
)

it('never scrolls sideways and cuts nothing at 320 px and the largest type', async () => {
  await open({ viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  await drawAll()
  const sideways = await app.page.locator('host-scroll').evaluate((box) => box.scrollWidth - box.clientWidth)
  expect(sideways).toBe(0)
  const cut = await app.page
    .locator('.page *')
    .evaluateAll((boxes) =>
      boxes.filter((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1).map((box) => box.className),
    )
  expect(cut).toEqual([])
})

it('sends little: one setData of 12 kB to open, few elements, and what changed alone', async () => {
  await open()
  const first = await app.meter.read()
  expect(first.calls).toBeLessThanOrEqual(2)
  expect(first.bytes).toBeLessThan(12_000)
  expect((await app.nodes()).count).toBeLessThanOrEqual(250)
  const cost = async (run: Promise<unknown>) => {
    await app.meter.mark()
    await run
    return (await app.meter.read()).bytes
  }
  expect(await cost(app.tap('.key'))).toBeLessThan(4_000)
  expect(await cost(app.tap('.sheet-close'))).toBeLessThan(300)
  expect(await cost(app.tap('数量 58'))).toBeLessThan(8_000)
  await app.tap('全部 81')
  expect(await cost(app.scrollTo(100_000))).toBeLessThan(8_000)
  await drawAll()
  const { count: elements, maxDepth, maxChildren } = await app.nodes()
  expect(elements).toBeLessThan(600)
  expect(maxDepth).toBeLessThan(30)
  expect(maxChildren).toBeLessThanOrEqual(60)
})
