import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import { beforeAll, expect, test } from 'vitest'
import type { App, AppOptions } from '../emulator/open-app'
import type { NodeCount } from '../emulator/runtime/count-nodes'
import { sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { dataNodes, templatesOf } from '../proof/shared/page-data'
import { faintWords } from './audits/contrast'
import { StyleUse } from './audits/style-use'
import { type TapArea, tapAreas } from './audits/tap-areas'
import { ONE_REPORT, SEVERAL_YEARS, tour } from './audits/tour'

/*
 * WeChat's 体验评分, as far as a machine can check it: a tour through every page, sheet and state of the built package
 * in the host, and the style sheets themselves.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/audits/scoring.html
 */

const DIST = distOf('one', 'weapp')
const SAFE_AREA = 34
const HEIGHT = 844

/** Where something was found on the tour. */
type At<Found> = Found & { at: string }

let skipped: string[]
const templates = templatesOf(DIST)
const styles = new StyleUse(DIST)
const visited = new Set<string>()
const nodes: At<NodeCount>[] = []
const largest: At<{ bytes: number }>[] = []
const taps: At<TapArea>[] = []
const unbound: string[] = []
const faint: string[] = []
const deprecated: string[] = []
const errors: string[] = []

/** Instead of an API that WeChat has retired: remembers that it was called. */
const retired = () => {
  document.documentElement.dataset.retired = 'called'
  return {}
}

const OPTIONS: AppOptions = {
  safeAreaBottom: SAFE_AREA,
  override: {
    getSystemInfo: retired,
    getSystemInfoSync: retired,
    getSystemInfoAsync: retired,
    getUserInfo: retired,
    createCanvasContext: retired,
  },
}

async function look(app: App, at: string) {
  const drawn = await dataNodes(app)
  nodes.push({ at, ...(await app.nodes()) })
  for (const { path: page } of await app.stack()) visited.add(page)
  largest.push({
    at,
    bytes: await app.page.evaluate(() => Math.max(...(window.host?.calls ?? []).map((it) => it.bytes))),
  })
  for (const { nn, ...rest } of drawn) {
    const template = templates.get(nn)
    for (const key of Object.keys(rest)) if (!template?.bound.has(key)) unbound.push(`${at}: ${template?.tag} ${key}`)
    if (template?.tag === 'text' && 'p6' in rest) deprecated.push(`${at}: selectable`)
  }
  for (const area of await tapAreas(app, drawn, templates)) taps.push({ at, ...area })
  await styles.look(app)
  for (const words of await faintWords(app)) faint.push(`${at}: ${words}`)
}

async function finish(app: App, at: string) {
  errors.push(...(await app.errors()), ...(await app.missingApis()).map((name) => `${name} is missing`))
  const called = await app.page.evaluate(() => document.documentElement.dataset.retired)
  if (called) deprecated.push(`${at}: a retired API`)
}

beforeAll(async () => {
  skipped = await tour(await sharedHost(DIST), ONE_REPORT, OPTIONS, look, finish)
  // Styles and templates are the same whatever the content.
  const several = await sharedHost(distOf('series', 'weapp'))
  skipped.push(...(await tour(several, SEVERAL_YEARS, OPTIONS, look, finish)))
})

test('the tour saw every page of the package and left nothing out', () => {
  const { pages } = JSON.parse(readFileSync(path.join(DIST, 'app.json'), 'utf8')) as { pages: string[] }
  expect(skipped).toEqual([])
  expect([...visited].sort()).toEqual([...pages].sort())
})

test('no state throws, or reads an API that is not there', () => {
  expect(errors).toEqual([])
})

test('no state has 1000 nodes, is 30 deep, or has more than 60 children in one node', () => {
  expect(nodes.length).toBeGreaterThan(50)
  const over = nodes.filter(({ count, maxDepth, maxChildren }) => count >= 1000 || maxDepth >= 30 || maxChildren > 60)
  expect(over).toEqual([])
})

test('no setData is larger than 256 KB', () => {
  expect(largest.filter(({ bytes }) => !(bytes > 0 && bytes <= 256 * 1024))).toEqual([])
})

test('every key that setData sends is bound in the templates', () => {
  expect(unbound).toEqual([])
})

test('nothing to tap is smaller than 20 px', () => {
  // The one figure of a single digit, 平均跑动次数为0, is as wide in its sentence as it is printed: 16 px.
  const small = taps.filter(({ name, width, height }) =>
    name === 'figure' ? height < 20 : Math.min(width, height) < 20,
  )
  expect(taps.length).toBeGreaterThan(1000)
  expect(small).toEqual([])
})

test('nothing to tap that stays in place reaches into the home figure', () => {
  const low = taps.filter(({ fixed, height, bottom }) => fixed && height < 68 && bottom > HEIGHT - SAFE_AREA)
  expect(taps.some(({ fixed }) => fixed)).toBe(true)
  expect(low).toEqual([])
})

test('all words stand out from what is behind them, in light and dark', () => {
  expect(faint).toEqual([])
})

test('no API or attribute is used that WeChat has retired', () => {
  expect(deprecated).toEqual([])
})

test('no style sheet carries more than 2 kB that never applies', () => {
  const left = styles.left
  console.table(Object.fromEntries(Object.entries(left).map(([file, { bytes }]) => [file, Math.round(bytes)])))
  expect(Object.entries(left).filter(([, { bytes }]) => bytes > 2048)).toEqual([])
})

const sheets = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.wxss'))
  .map((file) => postcss.parse(readFileSync(path.join(DIST, file), 'utf8'), { from: file }))

test('no style uses :active', () => {
  expect(sheets.length).toBeGreaterThan(3)
  for (const sheet of sheets) sheet.walkRules((rule) => expect(rule.selector).not.toContain(':active'))
})

test('whatever scrolls in a box goes on scrolling when the finger is lifted', () => {
  for (const sheet of sheets) {
    sheet.walkDecls(/^overflow(-[xy])?$/, ({ value, parent }) => {
      if (!/scroll|auto/.test(value)) return
      expect(parent?.toString()).toContain('-webkit-overflow-scrolling: touch'.replace(' ', ''))
    })
  }
})

test.each(['pages/report/index', 'pages/figures/index'])(
  '%s sends at most 20 setData a second while it scrolls',
  async (page) => {
    const app = await (await sharedHost(DIST)).open({ path: page })
    if (page === 'pages/report/index') await app.tap('.all')
    const times = await app.page.evaluate(async () => {
      const box = document.querySelector('host-page:not([hidden]) host-scroll')
      const seen: number[] = []
      const calls = window.host?.calls ?? []
      let known = calls.length
      for (let frame = 0; frame < 180; frame++) {
        box?.scrollBy(0, 12)
        await new Promise((drawn) => requestAnimationFrame(drawn))
        for (; known < calls.length; known++) seen.push(performance.now())
      }
      return seen
    })
    const inOneSecond = times.map((time) => times.filter((it) => it >= time && it < time + 1000).length)
    expect(times.length).toBeGreaterThan(0)
    expect(Math.max(...inOneSecond)).toBeLessThanOrEqual(20)
    await app.close()
  },
)
