import path from 'node:path'
import { setImmediate as afterPromises } from 'node:timers/promises'
import vm from 'node:vm'
import type { Compiler } from 'webpack'
import { noEffect } from './taro-shims'

/**
 * The value of FIRST_SCREEN until the build knows the real one: the app has to be built before it can be run. It is no
 * JSON, so that the app draws nothing from it.
 */
export const PLACEHOLDER = '@first-screen@'

/**
 * The most that is kept, bytes: more than a screenful. A report without folds is drawn whole at first, and its text need
 * not be in the package twice.
 */
const LARGEST = 8000

/** Gives the text of a file of the build. */
type TextOf = (file: string) => string

/**
 * Webpack plugin: runs the built app, and puts what its first page first sends to be drawn in the place of PLACEHOLDER
 * (see src/platform/draw-ahead.ts). Fails the build where the app sends nothing, or does not send that at once.
 */
export class FirstScreen {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('FirstScreen', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER
      compilation.hooks.processAssets.tapPromise({ name: 'FirstScreen', stage }, async (assets) => {
        const textOf = (file: string) => String(assets[file].source())
        const holders = Object.keys(assets).filter(
          (it) => it.endsWith('.js') && textOf(it).includes(`"${PLACEHOLDER}"`),
        )
        if (holders.length === 0) throw new Error(noEffect('draw-ahead', `no script has "${PLACEHOLDER}"`))
        const kept = await firstScreen(textOf).catch((error) => {
          throw new Error(noEffect('draw-ahead', `the built app does not start: ${error}`), { cause: error })
        })
        for (const file of holders) {
          const complete = textOf(file).replace(`"${PLACEHOLDER}"`, () => quoted(kept))
          compilation.updateAsset(file, new compiler.webpack.sources.RawSource(complete))
        }
        if (kept && !(await drawsAtOnce(textOf))) {
          throw new Error(noEffect('draw-ahead', 'the first page draws nothing in its onLoad'))
        }
      })
    })
  }
}

/**
 * What the built app first sends to be drawn, on a phone without storage or settings: as JSON for draw-ahead.ts, empty
 * where it is too much to be kept. Rejects where the app sends nothing.
 */
export async function firstScreen(textOf: TextOf): Promise<string> {
  const { path: page, data } = await openFirstPage(textOf)
  const kept = JSON.stringify({ path: page, elements: data['root.cn'] })
  return Buffer.byteLength(kept) <= LARGEST ? kept : ''
}

/** Whether the built app draws its first page before React does: Taro still calls what draw-ahead.ts has hooked into it. */
export async function drawsAtOnce(textOf: TextOf): Promise<boolean> {
  return (await openFirstPage(textOf)).atOnce
}

/** JSON as a string in code: in single quotes, since it is full of double ones. */
function quoted(json: string): string {
  return `'${json.replace(/[\\']/g, '\\$&')}'`
}

interface FirstPage {
  /** As in app.json. */
  path: string
  /** What the page first sends. */
  data: Record<string, unknown>
  /** Whether it sends that before onLoad returns. */
  atOnce: boolean
}

/** Starts the app as WeChat does, at its first page, until this page sends something to be drawn. */
async function openFirstPage(textOf: TextOf): Promise<FirstPage> {
  const [page] = JSON.parse(textOf('app.json')).pages as string[]
  let app: Record<string, (options: object) => void> = {}
  let definition: object = {}
  const clock = virtualClock()
  const globals = {
    wx: {},
    App: (it: typeof app) => (app = it),
    Page: (it: object) => (definition = it),
    Component() {},
    getApp: () => app,
    getCurrentPages: () => [],
    ...clock.timers,
  }
  const load = requireFrom(textOf, vm.createContext(globals))
  load('app.js')
  app.onLaunch({ path: page, query: {} })
  load(`${page}.js`)

  let data: FirstPage['data'] | undefined
  const instance = Object.assign(Object.create(definition), {
    route: page,
    setData(sent: FirstPage['data']) {
      data ??= sent
    },
  })
  instance.onLoad({})
  const atOnce = data !== undefined
  instance.onShow()
  await afterPromises()
  while (!data && clock.runNext()) await afterPromises()
  if (!data) throw new Error(`${page} has drawn nothing`)
  return { path: page, data, atOnce }
}

/** CommonJS over the build's files, each run once. */
function requireFrom(textOf: TextOf, context: vm.Context): (file: string) => unknown {
  const modules = new Map<string, { exports: unknown }>()
  return function load(file) {
    const known = modules.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(file, module)
    const require = (asked: string) =>
      load(`${path.posix.join(path.posix.dirname(file), asked).replace(/\.js$/, '')}.js`)
    const run = vm.runInContext(`(function (require, module, exports) {${textOf(file)}\n})`, context, {
      filename: file,
    })
    run(require, module, module.exports)
    return module.exports
  }
}

/** Timers that do not wait: they run one by one, in the order of their times. */
function virtualClock() {
  const later: { at: number; run: () => void }[] = []
  let now = 0
  return {
    timers: {
      setTimeout: (run: () => void, ms = 0) => later.push({ at: now + ms, run }),
      clearTimeout() {},
    },
    /** False where there is none left. */
    runNext(): boolean {
      later.sort((a, b) => a.at - b.at)
      const next = later.shift()
      now = next?.at ?? now
      next?.run()
      return next !== undefined
    },
  }
}
