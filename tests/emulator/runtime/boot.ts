import { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { CompiledPackage, Launch } from '../package'
import { OPEN_TYPE_EVENT } from './builtin-press'
import { createControls, type HostControls } from './controls'
import { createFramework, type Templates } from './framework'
import { removeNewerBuiltins } from './hidden-globals'
import { createLoader } from './load-scripts'
import { meterSetData } from './meter'
import { type OpenPage, PageStack } from './page-stack'
import { messageOf, record } from './record'
import { watchTimers } from './rest'
import { USER_AGENT_STYLES } from './user-agent-styles'
import { createWx } from './wx/create-wx'
import { createIntersectionObserver } from './wx/intersection-observer'
import { createSelectorQuery } from './wx/selector-query'

declare global {
  interface Window {
    /** Set by the test before the page loads. */
    hostLaunch: Launch
    /** What the test may do and ask; there once the app was started. */
    host?: HostControls
  }
}

/** Starts the app: app.js, App.onLaunch, App.onShow, then the page it was opened at. */
export function boot(compiled: CompiledPackage, templates: Templates, builtins: Templates) {
  const launch = { ...window.hostLaunch, path: window.hostLaunch.path ?? compiled.app.pages[0] }
  addStyles(compiled)
  watchTimers()
  meterSetData()
  const framework = createFramework(compiled, templates, builtins)
  const pages: PageStack = new PageStack(compiled, framework, launch, (path) => loader.definePath(path), addPageMethods)
  const client = createWx(compiled, launch, pages)
  const loader = createLoader(compiled, framework, {
    wx: client.wx,
    getCurrentPages: () => pages.pages.map(({ caller }) => caller),
    isOffline: () => launch.offline,
  })
  collectErrors((message) => {
    loader.getApp().onError?.(message)
    client.fire('Error', { message })
  })
  const controls = createControls({ launch, pages, loader, ...client })
  addEventListener(OPEN_TYPE_EVENT, (event) => controls.press((event as CustomEvent).detail))
  if (launch.oldEngine) removeNewerBuiltins()
  guarded(() => loader.load('app.js'))
  if (compiled.app.lazyCodeLoading === undefined) for (const path of pages.paths) guarded(() => loader.definePath(path))
  guarded(() => controls.start())
  window.host = controls
}

function addStyles({ app }: CompiledPackage) {
  const style = document.createElement('style')
  style.textContent = USER_AGENT_STYLES
  document.head.append(style)
  document.documentElement.classList.toggle('host-style-v2', app.style === 'v2')
}

function addPageMethods(page: OpenPage) {
  Object.assign(page.caller, {
    createSelectorQuery: () => createSelectorQuery(page),
    createIntersectionObserver: (options?: object) => createIntersectionObserver(page, page.caller, options),
  })
}

/** Every error that nobody caught goes to the record and to the app. */
function collectErrors(tell: (message: string) => void) {
  const add = (thrown: unknown) => {
    record.errors.push(messageOf(thrown))
    tell(messageOf(thrown))
  }
  glassEasel.globalOptions.throwGlobalError = false
  glassEasel.addGlobalErrorListener((error) => {
    add(error)
    return true
  })
  glassEasel.addGlobalWarningListener((message) => {
    record.errors.push(`[warning] ${message}`)
    return false
  })
  addEventListener('error', (event) => add(event.error ?? event.message))
  addEventListener('unhandledrejection', (event) => add(event.reason))
}

function guarded(run: () => void) {
  try {
    run()
  } catch (error) {
    record.errors.push(messageOf(error))
    console.error(error)
  }
}
