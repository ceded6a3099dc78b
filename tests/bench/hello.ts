import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { serveFolder } from '../browser/serve-folder'
import { openApp } from '../emulator/open-app'
import { servePackage } from '../emulator/serve-package'
import { buildHello } from './build-hello'
import { isUploaded, packageBytes } from './package-bytes'

/*
 * How much slower than a hello-world of the same Taro, built here, in one run: start of the logic, and the time until
 * words can be read, in the mini-program host and in a browser, on a CPU four times slower than this one's. The two
 * take turns; medians. npx tsx tests/bench/hello.ts
 */
const RUNS = 9
const SLOWER = 4

/** An app to be started: its folders of both targets, and what is there once it can be read and once it runs. */
interface Contender {
  weapp: string
  h5: string
  words: string
  running: string
}

/** Times of one start by what is timed, ms. */
type Start = Record<string, number>

/** In the page, before anything else: marks when the app's code begins, when it has begun and when `selector` is painted. */
const MARKS = (selector: string) => {
  const make = Function
  const marking = (...args: string[]) => {
    if (args[args.length - 1].includes('sourceURL=miniprogram/app.js')) performance.mark('begins')
    return make(...args)
  }
  window.Function = Object.assign(marking, { prototype: make.prototype }) as unknown as FunctionConstructor
  let chunks: unknown
  Object.defineProperty(window, 'webpackJsonp', {
    get() {
      if (performance.getEntriesByName('begins').length === 0) performance.mark('begins')
      return chunks
    },
    set(value) {
      chunks = value
    },
  })
  let host: unknown
  Object.defineProperty(window, 'host', {
    get: () => host,
    set(value) {
      performance.mark('begun')
      host = value
    },
  })
  requestAnimationFrame(function look() {
    // At once when the frame has been painted, not after whatever waits to run.
    const painted = () => performance.mark('painted')
    if (document.querySelector(selector)) window.scheduler.postTask(painted, { priority: 'user-blocking' })
    else requestAnimationFrame(look)
  })
}

/** Time in which the view has drawn before `end`, ms. */
const drawn = (end: number) => {
  const calls = window.host?.calls ?? []
  return calls.filter(({ at }) => at < end).reduce((sum, { ms }) => sum + ms, 0)
}

const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime

async function slowContext(browser: Browser, selector: string, options: object): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  await context.addInitScript('globalThis.__name = (named) => named')
  await context.addInitScript(MARKS, selector)
  const newPage = context.newPage.bind(context)
  context.newPage = async () => {
    const page = await newPage()
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    return page
  }
  return context
}

async function startInHost(browser: Browser, url: string, words: string): Promise<Start> {
  const context = await slowContext(browser, words, { viewport: { width: 390, height: 844 }, hasTouch: true })
  const app = await openApp({ take: () => context.newPage(), async giveBack() {} }, url)
  await app.page.waitForFunction(() => performance.getEntriesByName('painted').length > 0)
  const [begins, begun, painted] = await Promise.all(
    ['begins', 'begun', 'painted'].map((it) => app.page.evaluate(at, it)),
  )
  // What the view has drawn meanwhile is not the logic's: in WeChat it is a thread of its own.
  const view = await app.page.evaluate(drawn, begun)
  await context.close()
  return {
    'start of the logic, until the page is set up': begun - begins - view,
    'until words can be read': painted - begins,
  }
}

async function startInBrowser(browser: Browser, url: string, running: string): Promise<Start> {
  const context = await slowContext(browser, running, {
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0)
  const [begins, painted, readable] = await Promise.all(
    ['begins', 'painted', 'first-contentful-paint'].map((it) => page.evaluate(at, it)),
  )
  await context.close()
  return {
    'start of the logic, until the page is drawn': painted - begins,
    'navigation until words can be read': readable,
    'navigation until the page is drawn by the app': painted,
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

async function race(name: string, contenders: readonly Contender[], start: (of: Contender) => Promise<Start>) {
  const starts = contenders.map((): Start[] => [])
  for (let run = 0; run <= RUNS; run++) {
    for (const [i, contender] of contenders.entries()) {
      const times = await start(contender)
      if (run > 0) starts[i].push(times) // the first warms the caches
    }
  }
  const row = (timed: string) => {
    const [ours, hello] = starts.map((of) => median(of.map((it) => it[timed])))
    return {
      'ours, ms': Math.round(ours),
      'hello-world, ms': Math.round(hello),
      ratio: Number((ours / hello).toFixed(2)),
    }
  }
  console.log(`\n${name}: medians of ${RUNS}, CPU ${SLOWER} times slower`)
  console.table(Object.fromEntries(Object.keys(starts[0][0]).map((timed) => [timed, row(timed)])))
}

async function main() {
  const folder = await buildHello()
  const contenders: Contender[] = [
    { weapp: 'dist/weapp', h5: 'dist/h5', words: 'wx-page .prose', running: '#app .fold-head' },
    {
      weapp: path.join(folder, 'dist/weapp'),
      h5: path.join(folder, 'dist/h5'),
      words: 'wx-page .hello',
      running: '#app .hello',
    },
  ]
  const browser = await launchBrowser()
  const [weapp, h5] = [
    await Promise.all(contenders.map((it) => servePackage(it.weapp))),
    await Promise.all(contenders.map((it) => serveFolder(it.h5))),
  ]
  try {
    console.table({
      'mini-program, ours': packageBytes('dist/weapp', isUploaded),
      'mini-program, hello-world': packageBytes(contenders[1].weapp, isUploaded),
      'H5, ours': packageBytes('dist/h5'),
      'H5, hello-world': packageBytes(contenders[1].h5),
    })
    await race('Mini-program host', contenders, (it) =>
      startInHost(browser, weapp[contenders.indexOf(it)].url, it.words),
    )
    await race('Browser', contenders, (it) => startInBrowser(browser, h5[contenders.indexOf(it)].url, it.running))
  } finally {
    await browser.close()
    for (const server of [...weapp, ...h5]) await server.close()
    await rm(folder, { recursive: true })
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
