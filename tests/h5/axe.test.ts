import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type SharedSite, sharedSite, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'

/** Evaluated, not loaded: the site runs no script but its own. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  impact: string
  nodes: { html: string }[]
}

let site: SharedSite

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})

/** What depends on theme and type size; all other rules find in light and in the standard size what they find in any. */
const LOOKS = ['color-contrast', 'scrollable-region-focusable']

/** What axe finds wrong in `part`, one line each, by all its rules or by those; nothing is left out for being small. */
async function wrong(page: Page, rules?: string[], part = 'html'): Promise<string[]> {
  await page.evaluate(async () => {
    // Sheets rise; what is half transparent has no contrast.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    for (const slide of document.getAnimations()) if (Number(slide.effect?.getTiming().duration) < 1000) slide.finish()
  })
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly: rules })
  const { violations } = (await page.evaluate(`axe.run('${part}', ${options})`)) as { violations: Violation[] }
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0].html.slice(0, 120)}`)
}

async function open(options: VisitOptions) {
  const visit = await site.visit(options)
  await visit.page.evaluate(AXE)
  return visit
}
const tapText = (page: Page, text: string) =>
  page.getByText(text, { exact: true }).locator('visible=true').first().tap()
const first = (page: Page, selector: string) => page.locator(selector).first().tap()

/** What is opened over the open report, and how. */
const OVER: Record<string, (page: Page) => Promise<void>> = {
  contents: (page) => tapText(page, '目录'),
  display: (page) => tapText(page, '字号'),
  'recent searches': (page) => tapText(page, '搜索'),
  'search results': async (page) => {
    await tapText(page, '搜索')
    await page.locator('.search input').fill('调解')
    await page.waitForSelector('.hit-row')
  },
  term: (page) => first(page, '.term'),
  figure: (page) => first(page, '.prose .figure'),
  picture: async (page) => {
    await first(page, '.prose .figure')
    await tapText(page, '做成图片')
    await page.waitForSelector('img.poster')
  },
  item: (page) => first(page, '.more'),
}

describe.each(['light', 'dark'] as const)('axe finds nothing, %s,', (theme) => {
  const rules = theme === 'dark' ? LOOKS : undefined

  test('on the report, closed, open and under everything that lies over it', async () => {
    const { page, close } = await open({ theme, storage: { searches: ['信访'] } })
    await page.waitForSelector('.fold-head')
    expect(await wrong(page, rules), 'closed').toEqual([])
    await tapText(page, '全部展开')
    expect(await wrong(page, rules), 'open').toEqual([])
    for (const [name, act] of Object.entries(OVER)) {
      await act(page)
      await page.waitForSelector('[role=dialog]')
      // All lie over the page in the same way, and in dark it looks below as it did when it was open.
      const part = theme === 'light' && name === 'contents' ? 'html' : '[role=dialog]'
      expect(await wrong(page, rules, part), name).toEqual([])
      await page.keyboard.press('Escape')
      await page.waitForSelector('[role=dialog]', { state: 'detached' })
    }
    await close()
  })

  test('on the chips: resumed, found, ways back', async () => {
    const place = { expanded: [], place: { anchor: 's1-6', top: 40 }, at: 1 }
    const { page, close } = await open({ theme, storage: { 'place:district-2022': place } })
    await page.waitForSelector('.chip')
    expect(await wrong(page, rules), 'resumed').toEqual([])
    await tapText(page, '搜索')
    await page.locator('.search input').fill('调解')
    await first(page, '.hit-row')
    await page.waitForSelector('#hit')
    expect(await wrong(page, rules), 'found').toEqual([])
    await page.locator('[aria-label=下一处] + .chip-close').tap()
    await page.waitForSelector('text=回到刚才位置')
    expect(await wrong(page, rules), 'ways back').toEqual([])
    await close()
  })

  test.each(['figures', 'quiz', 'about'])('on the page %s, in the largest type too', async (name) => {
    for (const typeSize of [17, 30]) {
      const { page, close } = await open({
        theme,
        at: `#/pages/${name}/index?r=district-2022`,
        storage: { settings: { typeSize } },
      })
      await page.waitForSelector('.page')
      expect(await wrong(page, typeSize === 17 ? rules : LOOKS)).toEqual([])
      await close()
    }
  })
})
