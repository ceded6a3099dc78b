import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

const WIDTH = 320

let host: SharedHost

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})

/** Acts that lead from one state of the report page to the next, and what a person would call that state. */
const STATES: [state: string, ...acts: ((app: App) => Promise<unknown>)[]][] = [
  ['closed'],
  ['目录', (app) => app.tap('目录')],
  ['显示设置', (app) => app.tap('.sheet-close'), (app) => app.tap('字号')],
  ['最近搜索', (app) => app.tap('.sheet-close'), (app) => app.tap('搜索')],
  ['搜索', (app) => app.type('.search-input', '调解')],
  ['steps through hits', (app) => app.tap('.hit-row')],
  ['回到刚才位置', (app) => app.tap('.chip-close')],
  ['open', (app) => app.tap('.chip-close'), (app) => app.scrollTo(0), (app) => app.tap('全部展开')],
  ['名词', (app) => app.tap('.term')],
  ['指标', (app) => app.tap('.sheet-close'), (app) => app.tap('.prose .figure')],
  ['图片', (app) => app.tap('做成图片'), (app) => app.find('.poster').waitFor()],
  ['本条', (app) => app.tap('.sheet-close'), (app) => app.tap('.more')],
]

describe.each([
  [17, 44],
  [20, 44],
  [24, 60],
  [30, 60],
])('at %i px on a screen 320 px wide', (typeSize, touch) => {
  test(`every page has targets of at least ${touch} px, cuts nothing, breaks no figure and never scrolls sideways`, async () => {
    const app = await host.open({
      viewport: { width: WIDTH, height: 640 },
      storage: { settings: { typeSize }, searches: ['信访'] },
    })
    for (const [state, ...acts] of STATES) {
      for (const act of acts) await act(app)
      expect(await faults(app, touch), state).toEqual([])
    }
    expect(await app.errors()).toEqual([])
    await app.close()
  })
})

/** Targets that are too small, boxes out of the screen, boxes whose content is wider than they, figures in two lines. */
function faults(app: App, touch: number): Promise<string[]> {
  return app.page.evaluate(
    ({ least, width }) => {
      const page = document.querySelector('host-page:not([hidden]) wx-page')
      const seen = [...(page?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
        (element) => element.checkVisibility() && !element.closest('.image-canvas'),
      )
      const name = ({ tagName, className, textContent }: HTMLElement) =>
        `${tagName}.${className} ${textContent?.slice(0, 10)}`
      const small = seen.filter((element) => {
        const { width: w, height: h } = element.getBoundingClientRect()
        return element.matches('[role=button], [role=radio], wx-button') && Math.min(w, h) < least - 0.5
      })
      // On a small screen the key figures are a row of their own, which scrolls.
      const inRow = (element: HTMLElement) => element.closest('.keys') !== null
      const outside = seen.filter((element) => {
        const { left, right, width: w } = element.getBoundingClientRect()
        return w > 0 && !(inRow(element) && element.className !== 'keys') && (left < -0.5 || right > width + 0.5)
      })
      const cut = seen.filter(
        (element) =>
          getComputedStyle(element).display !== 'inline' &&
          element.clientWidth > 0 &&
          !element.matches('.keys') &&
          element.scrollWidth > element.clientWidth + 1,
      )
      const broken = seen.filter((element) => element.matches('.figure') && element.getClientRects().length > 1)
      return [
        ...small.map((element) => `small: ${name(element)}`),
        ...outside.map((element) => `outside: ${name(element)}`),
        ...cut.map((element) => `cut: ${name(element)}`),
        ...broken.map((element) => `broken: ${name(element)}`),
      ]
    },
    { least: touch, width: WIDTH },
  )
}
