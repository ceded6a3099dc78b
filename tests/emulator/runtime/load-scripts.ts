import type { CompiledPackage } from '../package'
import type { createFramework } from './framework'
import { HIDDEN_GLOBALS } from './hidden-globals'
import { messageOf, plain, record } from './record'

/** What the app passed to App(). */
export interface AppDefinition {
  onLaunch?(options: object): void
  onShow?(options: object): void
  onHide?(): void
  onError?(message: string): void
  onPageNotFound?(event: object): void
  onThemeChange?(event: { theme: string }): void
  onUnhandledRejection?(event: object): void
}

type Define = (...args: unknown[]) => unknown
type Definers = Record<'Page' | 'Component' | 'Behavior', Define>

/** Where an app's code finds what it did not define. */
export interface Surroundings {
  wx: object
  getCurrentPages(): unknown[]
  /** Whether packages beside the main one cannot be fetched now. */
  isOffline(): boolean
}

/** Loads the package's CommonJS as WeChat does: by file, once, without the browser's globals. */
export function createLoader(
  compiled: CompiledPackage,
  { code }: ReturnType<typeof createFramework>,
  surroundings: Surroundings,
) {
  const modules = new Map<string, { exports: unknown }>()
  const defined = new Set<string>()
  let app: AppDefinition = {}
  // Taro calls Page() and Component() from shared chunks: what they define belongs to the file being loaded.
  let definers: Definers | undefined
  const define =
    (name: keyof Definers) =>
    (...args: unknown[]) => {
      if (!definers) throw new Error(`${name}() outside of a page's or component's file`)
      return definers[name](...args)
    }
  const globals: Record<string, unknown> = {
    wx: surroundings.wx,
    App: (definition: AppDefinition) => {
      app = Object.assign(Object.create(definition), definition)
    },
    Page: define('Page'),
    Component: define('Component'),
    Behavior: define('Behavior'),
    getApp: () => app,
    getCurrentPages: surroundings.getCurrentPages,
    console: recordingConsole(),
    global: {},
  }

  /** Root of the package that a file is in; empty for the main package, which all others may use. */
  const rootOf = (file: string) =>
    compiled.app.subPackages?.find(({ root }) => file.startsWith(`${root.replace(/\/$/, '')}/`))?.root ?? ''

  function load(file: string): unknown {
    const known = modules.get(file)
    if (known) return known.exports
    const source = compiled.scripts[file]
    if (source === undefined) throw new Error(`module "${file}" is not defined`)
    const module = { exports: {} as unknown }
    modules.set(file, module)
    const resolve = (wanted: string) => {
      const path = new URL(wanted, `http://app/${file}`).pathname.slice(1)
      return path.endsWith('.js') ? path : `${path}.js`
    }
    const require = (wanted: string) => {
      const path = resolve(wanted)
      const root = rootOf(path)
      if (root !== '' && root !== rootOf(file)) throw new Error(`module "${path}" is in another package`)
      return load(path)
    }
    /** Of a file in another package, which is fetched first. https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/async.html */
    const async = async (wanted: string) => {
      await new Promise((done) => setTimeout(done, 10))
      if (surroundings.isOffline()) throw { mod: wanted, errMsg: 'loadSubpackage:fail' }
      return load(resolve(wanted))
    }
    const names = ['require', 'module', 'exports', ...Object.keys(globals), ...HIDDEN_GLOBALS]
    const run = Function(...names, `${source}\n//# sourceURL=miniprogram/${file}`)
    run(Object.assign(require, { async }), module, module.exports, ...Object.values(globals))
    return module.exports
  }

  /** Defines a page or component, its own components first. */
  function definePath(path: string) {
    if (defined.has(path)) return
    defined.add(path)
    const used = { ...compiled.app.usingComponents, ...compiled.configs[path]?.usingComponents }
    for (const target of Object.values(used)) {
      const component = new URL(target, `http://app/${path}`).pathname.slice(1)
      if (compiled.scripts[`${component}.js`] !== undefined) definePath(component)
    }
    code.componentEnv(path, (environment) => {
      const outer = definers
      definers = environment as unknown as Definers
      try {
        load(`${path}.js`)
      } finally {
        definers = outer
      }
    })
  }

  return { load, definePath, getApp: () => app }
}

/** The app's console: errors are errors of the run, the rest is logged. */
function recordingConsole() {
  const write =
    (level: 'log' | 'info' | 'warn' | 'error' | 'debug') =>
    (...args: unknown[]) => {
      console[level](...args)
      if (level === 'error') record.errors.push(`[console] ${args.map(messageOf).join(' ')}`)
      else record.log.push([`console.${level}`, args.map(plain)])
    }
  return { log: write('log'), info: write('info'), warn: write('warn'), error: write('error'), debug: write('debug') }
}
