import type { Locator, Page } from 'playwright-core'
import { type AppOptions, readOptions } from './app-options'
import type { Launch } from './package'
import type { Phones } from './phones'
import type { SetDataCall } from './runtime/meter'
import { swipe } from './swipe'

export type { AppOptions }

/** setData since the last mark. */
export interface Meter {
  calls: number
  /** UTF-8 bytes of JSON. */
  bytes: number
  keys: string[]
  ms: number
}

/** The app on one phone. */
export type App = Awaited<ReturnType<typeof openApp>>

/** The top page only: pages below it are hidden. */
const TOP = 'host-page:not([hidden])'

/** Opens the app on a phone of its own; the package is served at `url`. */
export async function openApp(phones: Phones, url: string, options: AppOptions = {}) {
  const { viewport, launch } = readOptions(options)
  const page = await phones.take(viewport, launch.theme)
  const pageErrors: string[] = []
  const collect = (error: Error) => pageErrors.push(String(error.stack ?? error))
  page.on('pageerror', collect)
  const start = await page.addInitScript((value) => {
    window.hostLaunch = value
  }, launch)
  await page.goto(url)
  if (!(await page.evaluate(() => window.host !== undefined))) throw new Error('the host did not start')
  await settle(page)

  /** An element by CSS, by its whole text or by its aria-label. */
  const find = (target: string): Locator =>
    /^[#.[]|^wx-|>>/.test(target)
      ? page.locator(`${TOP} ${target}`).first()
      : page
          .locator(`${TOP} wx-page :text-is(${JSON.stringify(target)}), ${TOP} [aria-label=${JSON.stringify(target)}]`)
          .first()
  const record = () => controls(page, (host) => host.record())
  /** Runs what changes the app and waits until the app is at rest. */
  const settled = async <Value>(run: Promise<Value>): Promise<Value> => {
    const value = await run
    await settle(page)
    return value
  }
  return {
    page,
    find,
    /** Taps as a finger does, scrolling there first where needed; rejects when something else lies over it. */
    tap: (target: string) => settled(find(target).tap()),
    /** Two taps so many ms apart; other taps are a second apart, however fast the test is. */
    async tapTwice(target: string, apart: number) {
      await find(target).scrollIntoViewIfNeeded()
      const box = await find(target).boundingBox()
      if (!box) throw new Error(`nothing to tap: ${target}`)
      const tap = () => settled(page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2))
      await tap()
      await page.evaluate((ms) => window.host?.tapSoon(ms), apart)
      await tap()
    },
    swipe: (target: string, dx: number, dy: number) => settled(swipe(page, find(target), dx, dy)),
    type: (target: string, text: string) => settled(find(target).locator('input, textarea').fill(text)),
    /** The page's text as it is laid out, closed parts left out. */
    text: () => controls(page, (host) => host.text()),
    title: () => controls(page, (host) => host.title()),
    stack: () => controls(page, (host) => host.stack()),
    screenshot: (path: string) => page.screenshot({ path }),
    meter: {
      mark: () => controls(page, (host) => void host.calls.splice(0)),
      read: async (): Promise<Meter> => sum(await controls(page, (host) => host.calls)),
    },
    /** The top page's WXML elements as WeChat's audit counts them. */
    nodes: () => controls(page, (host) => host.nodes()),
    errors: async () => [...pageErrors, ...(await record()).errors],
    missingApis: async () => (await record()).missing,
    /** Calls of what speaks to the user or leaves the app, by name where one is given. */
    log: async (name?: string) => (await record()).log.filter(([called]) => name === undefined || called === name),
    storage: () => controls(page, (host) => host.storage()),
    back: () => settled(controls(page, (host) => host.back())),
    share: () => controls(page, (host) => host.share()),
    shareTimeline: () => controls(page, (host) => host.shareTimeline()),
    addToFavorites: () => controls(page, (host) => host.addToFavorites()),
    show: (next: { path?: string; query?: Record<string, string>; scene?: number } = {}) =>
      settled(page.evaluate((value) => window.host?.show(value), next)),
    hide: () => controls(page, (host) => host.hide()),
    async setTheme(theme: Launch['theme']) {
      await page.emulateMedia({ colorScheme: theme })
      await settled(page.evaluate((value) => window.host?.setTheme(value), theme))
    },
    setFontSize: (px: number) => settled(page.evaluate((value) => window.host?.setFontSize(value), px)),
    /** Makes an event of wx.on… happen ('WindowResize'); gives what the listeners return. */
    fire: (event: string, detail: object = {}) =>
      settled(page.evaluate((value) => window.host?.fire(value.event, value.detail), { event, detail })),
    /** Passes a screenshot on; the address of the picture that the app gives for it. */
    generatePoster: () => page.evaluate(() => window.host?.generatePoster()),
    fireMemoryWarning: (level = 10) =>
      settled(page.evaluate((value) => window.host?.fire('MemoryWarning', { level: value }), level)),
    /** Calls a method of the top page, as an event of it would. */
    call: (method: string) => settled(page.evaluate((value) => window.host?.call(value), method)),
    change: (next: Partial<Pick<Launch, 'modalAnswer' | 'actionSheetAnswer' | 'storageMode' | 'offline'>>) =>
      page.evaluate((value) => window.host?.change(value), next),
    scrollTop: () => controls(page, (host) => host.scrollTop()),
    scrollTo: (top: number) => settled(page.evaluate((value) => window.host?.scrollTo(value), top)),
    settle: () => settle(page),
    async close() {
      page.off('pageerror', collect)
      await start.dispose()
      await phones.giveBack(page)
    },
  }
}

type Controls = NonNullable<Window['host']>

/** Calls a control in the page; `run` sees nothing of the test. */
async function controls<Value>(page: Page, run: (host: Controls) => Value): Promise<Value> {
  const value = await page.evaluate(`(${run})(window.host)`)
  return value as Value
}

/** Waits until the app is at rest; longer waits are the test's, by polling. */
function settle(page: Page): Promise<void> {
  return page.evaluate(() => window.host?.rest())
}

function sum(list: SetDataCall[]): Meter {
  const total = (pick: (call: SetDataCall) => number) => list.reduce((so_far, call) => so_far + pick(call), 0)
  return {
    calls: list.length,
    bytes: total((call) => call.bytes),
    keys: list.flatMap((call) => call.keys),
    ms: Math.round(total((call) => call.ms)),
  }
}
