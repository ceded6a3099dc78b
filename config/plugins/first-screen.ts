import path from 'node:path'
import { setImmediate as promisesKept } from 'node:timers/promises'
import vm from 'node:vm'
import type { Compiler } from 'webpack'

/** Stands in the build for what FirstScreen puts there; no JSON, so that nothing is drawn of it. */
export const UNKNOWN = '@first-screen@'

/** More than a screenful, bytes: a report without folds is drawn whole at first, and need not be there twice. */
const LARGEST = 8000

/** Gives the text of a file of the build. */
type TextOf = (file: string) => string

/** Webpack plugin: keeps in the build what the page that the app opens with first sends to be drawn. See draw-ahead.ts. */
export class FirstScreen {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('FirstScreen', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER
      compilation.hooks.processAssets.tapPromise({ name: 'FirstScreen', stage }, async (assets) => {
        const textOf = (file: string) => String(assets[file].source())
        const kept = await firstScreen(textOf)
        for (const file of Object.keys(assets).filter((it) => it.endsWith('.js'))) {
          const text = textOf(file)
          if (!text.includes(`"${UNKNOWN}"`)) continue
          const complete = text.replace(`"${UNKNOWN}"`, () => quoted(kept))
          compilation.updateAsset(file, new compiler.webpack.sources.RawSource(complete))
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
  const [first] = JSON.parse(textOf('app.json')).pages as string[]
  const kept = JSON.stringify({ path: first, elements: (await firstData(first, textOf))['root.cn'] })
  return Buffer.byteLength(kept) <= LARGEST ? kept : ''
}

/** JSON as a literal of code: in single quotes, for it is full of double ones. */
function quoted(json: string): string {
  return `'${json.replace(/[\\']/g, '\\$&')}'`
}

/** Starts the app as WeChat does, at a page, and gives the first data that this page sends. */
async function firstData(page: string, textOf: TextOf): Promise<Record<string, unknown>> {
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

  let first: Record<string, unknown> | undefined
  const instance = Object.assign(Object.create(definition), {
    route: page,
    setData(data: Record<string, unknown>) {
      first ??= data
    },
  })
  instance.onLoad({})
  instance.onShow()
  await promisesKept()
  while (!first && clock.runNext()) await promisesKept()
  if (!first) throw new Error(`${page} has drawn nothing`)
  return first
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
