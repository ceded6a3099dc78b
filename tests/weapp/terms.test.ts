import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { foldsOf } from '../../src/report/places'
import { headingOf, paragraphsOf } from '../../src/report/walk'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { glossaryText, report } from '../fixtures/report'

const entries: { term: string; match: string[]; plain: string; source: Record<string, string> }[] = parse(glossaryText)

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
  app = await host.open()
  await app.tap('全部展开')
})
afterAll(() => app.close())
afterEach(async () => {
  expect(await app.errors()).toEqual([])
})

const underlined = (fold: string) =>
  app.page.locator(`#${fold} .term`).evaluateAll((found) => found.map((it) => it.textContent ?? ''))

test('the report page underlines a term once in every subsection that uses it, where it is used first', async () => {
  let seen = 0
  for (const fold of foldsOf(report)) {
    const words = await underlined(fold.id.replace(/\./g, '-'))
    const terms = words.map((word) => entries.findIndex(({ match }) => match.includes(word)))
    expect(terms).not.toContain(-1)
    expect(new Set(terms).size).toBe(terms.length)
    seen += terms.length
  }
  expect(seen).toBeGreaterThan(20)
})

test('the report page underlines no part of a heading or a figure', async () => {
  expect(await app.page.locator('.fold-head .term, .lead .term, .figure .term, .term .figure').count()).toBe(0)
  const fold = foldsOf(report).find((it) => /营商环境/.test(headingOf(it)))
  expect(fold && paragraphsOf(fold).length).toBeGreaterThan(0)
})

test('the report page says what a term means, which document says so, and that this is not the report', async () => {
  const word = await app.find('.term').innerText()
  const entry = entries.find(({ match }) => match.includes(word))
  await app.tap('.term')
  const sheet = await app.find('.sheet').innerText()
  expect(await app.find('.sheet-title').innerText()).toBe(entry?.term)
  expect(sheet).toContain(entry?.plain)
  expect(sheet).toContain(`来源：${entry?.source.issuer}《${entry?.source.title}》`)
  expect(sheet).toContain('名词解释不是报告原文')
  await app.back()
  await expect.poll(() => app.page.locator('.sheet').count()).toBe(0)
})

test('the report page explains every term that is underlined anywhere', async () => {
  const count = await app.page.locator('.term').count()
  const shown = new Set<string>()
  for (let i = 0; i < count; i++) {
    const word = await app.page.locator('.term').nth(i).innerText()
    if (shown.has(word)) continue
    shown.add(word)
    await app.tap(`.term >> nth=${i}`)
    const entry = entries.find(({ match }) => match.includes(word))
    expect(await app.find('.sheet').innerText()).toContain(entry?.plain)
    await app.tap('.sheet-close')
  }
})
