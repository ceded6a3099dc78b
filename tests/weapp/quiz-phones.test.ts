import { afterEach, beforeAll, expect, test } from 'vitest'
import { type Question, roundOf } from '../../src/reader/quiz/round-of'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const SEED = '1z141z3'

const round = roundOf(report, SEED)

const [question] = round

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
  app = await host.open({ path: 'pages/quiz/index', query: { r: report.id, seed: SEED }, ...options })
}

const options = () => app.page.locator('host-page:not([hidden]) .quiz-option')

const choose = (option: number) => app.tap(`.quiz-option >> nth=${option}`)

const wrongOf = ({ answer }: Question) => (answer + 1) % 4

const finish = async (optionOf: (question: Question, i: number) => number) => {
  for (const [i, asked] of round.entries()) {
    await choose(optionOf(asked, i))
    await app.tap('.primary')
  }
}

test('答题 can be played through on a Moments card, with nothing offered that cannot work there', async () => {
  await open({ scene: 1154 })
  await finish(wrongOf)
  expect(await app.page.locator('.quiz-card').count()).toBe(5)
  const text = await app.text()
  for (const gone of ['到原文', '请朋友答同样的题', '数说', '搜索']) expect(text).not.toContain(gone)
  await app.tap('再来一轮')
  expect(await app.text()).toContain('第 1 / 5 题')
})

test('答题 starts a fresh round, and says so, where a link’s round cannot be read', async () => {
  await open({ query: { r: report.id, seed: '%E4%BD%A0' } })
  expect(await app.text()).toContain('链接里的题目读不出来')
  expect(await options().count()).toBe(4)
})

test('答题 brings the feedback into sight where the screen is small and the type large', async () => {
  await open({ viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  await choose(3)
  const isInSight = async () => {
    const { y } = (await app.find('.quiz-verdict').boundingBox()) ?? { y: -1 }
    return y > 64 && y < 400
  }
  await expect.poll(isInSight).toBe(true)
  await app.tap('.primary')
  await expect.poll(() => app.scrollTop()).toBe(0)
})

test('答题 never scrolls sideways and keeps its targets large, however narrow the screen and large the type', async () => {
  await open({ viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  const sideways = () =>
    app.page
      .locator('host-page:not([hidden]) host-scroll')
      .evaluate((box: HTMLElement) => box.scrollWidth - box.clientWidth)
  const heights = await options().evaluateAll((found) => found.map((it) => it.getBoundingClientRect().height))
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(60)
  expect(await sideways()).toBe(0)
  await finish(wrongOf)
  expect(await sideways()).toBe(0)
})

test.each<[string, AppOptions]>([
  ['when storage is broken', { storageMode: 'broken' }],
  ['on the oldest base library', { sdkVersion: '2.27.3', platform: 'android' }],
  ['on an engine as old as iOS 12', { oldEngine: true }],
  ['when navigation and scrolling are refused', { refuse: { navigateTo: 'no', redirectTo: 'no', pageScrollTo: 'no' } }],
])('答题 can be played %s', async (_, poor) => {
  await open(poor)
  await choose(0)
  await app.tap('到原文 ›')
  if (!poor.refuse) await app.tap('答题')
  expect(await app.page.locator('.quiz-verdict').count()).toBe(1)
})

test('答题 costs little: one call each to open, answer and go on', async () => {
  await open()
  const opened = await app.meter.read()
  const nodes = await app.nodes()
  const cost = async (act: Promise<void>) => {
    await app.meter.mark()
    await act
    return app.meter.read()
  }
  const answer = await cost(choose(wrongOf(question)))
  const next = await cost(app.tap('.primary'))
  for (const asked of round.slice(1, 4)) {
    await choose(wrongOf(asked))
    await app.tap('.primary')
  }
  await choose(wrongOf(round[4]))
  const result = await cost(app.tap('.primary'))
  const table = { opened, answer, next, result }
  console.table(Object.entries(table).map(([act, { calls, bytes }]) => ({ act, calls, bytes })))
  for (const { calls } of Object.values(table)) expect(calls).toBe(1)
  expect(opened.bytes).toBeLessThan(3_000)
  expect(answer.bytes).toBeLessThan(2_500)
  expect(next.bytes).toBeLessThan(1_500)
  expect(result.bytes).toBeLessThan(7_000)
  expect(nodes.count).toBeLessThanOrEqual(40)
})
