import type { CompiledPackage, Launch } from '../package'
import type { createFramework } from './framework'
import { createFrame, type PageFrame, paintFrame, showFrame } from './page-frame'

/** A page instance as the app defined it: only the methods it has. */
export interface PageCaller {
  data: Record<string, unknown>
  route?: string
  options?: Record<string, string>
  onLoad?(query: Record<string, string>): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onPageScroll?(event: { scrollTop: number }): void
  onReachBottom?(): void
  onResize?(event: unknown): void
  onShareAppMessage?(event: unknown): unknown
  onShareTimeline?(): unknown
  onAddToFavorites?(event: unknown): unknown
  selectComponent(selector: string): unknown
}

/** An open page. */
export interface OpenPage extends PageFrame {
  path: string
  options: Record<string, string>
  caller: PageCaller
  close(): void
}

/** WeChat opens no more pages than this. */
const LIMIT = 10
/** How near to the end onReachBottom fires, in px. */
const REACH_BOTTOM = 50

type Framework = ReturnType<typeof createFramework>

/** The open pages, the top one last, and the moves between them. Moves throw WeChat's message when they fail. */
export class PageStack {
  readonly pages: OpenPage[] = []

  constructor(
    private readonly compiled: CompiledPackage,
    private readonly framework: Framework,
    private readonly launch: Launch,
    private readonly load: (path: string) => void,
    /** Gives a page the instance methods that WeChat adds: createSelectorQuery … */
    private readonly extend: (page: OpenPage) => void,
  ) {}

  /** The page that is seen; undefined before the first. */
  private get last(): OpenPage | undefined {
    return this.pages[this.pages.length - 1] // not at(-1): it is gone when the app runs on an old engine
  }

  get top(): OpenPage {
    const page = this.last
    if (!page) throw new Error('no page is open')
    return page
  }

  /** Paths of all pages of the package, main and sub. */
  get paths(): string[] {
    const { pages, subPackages = [], subpackages = [] } = this.compiled.app
    return [
      ...pages,
      ...[...subPackages, ...subpackages].flatMap((sub) =>
        sub.pages.map((page) => `${sub.root}/${page}`.replace('//', '/')),
      ),
    ]
  }

  navigateTo(url: string) {
    const target = this.resolve(url)
    if (this.pages.length >= LIMIT) throw new Error('webview count limit exceed')
    this.hideTop()
    this.open(target)
  }

  redirectTo(url: string) {
    const target = this.resolve(url)
    if (this.pages.length > 0) this.pop()
    this.open(target)
  }

  reLaunch(url: string) {
    const target = this.resolve(url)
    while (this.pages.length > 0) this.pop()
    this.open(target)
  }

  /** Goes back; false when there is no page to go back to. */
  navigateBack(delta = 1): boolean {
    if (this.pages.length < 2) return false
    for (let left = Math.min(delta, this.pages.length - 1); left > 0; left--) this.pop()
    showFrame(this.compiled, this.launch, this.top.path, this.top)
    this.top.caller.onShow?.()
    return true
  }

  /** Paints all pages again, after a change of theme. */
  repaint() {
    for (const page of this.pages) paintFrame(this.compiled, this.launch, page.path, page)
  }

  private resolve(url: string): { path: string; options: Record<string, string> } {
    const [wanted, query = ''] = url.split('?')
    const from = this.last?.path ?? ''
    const path = new URL(wanted, `http://app/${from}`).pathname.slice(1)
    if (!this.paths.includes(path)) throw new Error(`page "${path}" is not found`)
    // WeChat hands the values over as they stand in the address, not decoded.
    const pairs = query.split('&').filter((pair) => pair !== '')
    return { path, options: Object.fromEntries(pairs.map((pair) => split(pair))) }
  }

  private hideTop() {
    const top = this.last
    if (!top) return
    top.caller.onHide?.()
    top.frame.hidden = true
  }

  private pop() {
    const page = this.pages.pop()
    page?.caller.onUnload?.()
    page?.close()
  }

  private open({ path, options }: { path: string; options: Record<string, string> }) {
    this.load(path)
    const { placeholder, ...frame } = createFrame(this.compiled, path, this.pages.length > 0)
    const root = this.framework.backend.createRoot('page', this.framework.code, path)
    const caller = root.get() as unknown as PageCaller
    const close = () => {
      root.release()
      frame.frame.remove()
    }
    const page: OpenPage = { path, options, caller, ...frame, close }
    Object.assign(caller, { route: path, __route__: path, options })
    this.extend(page)
    paintFrame(this.compiled, this.launch, path, page)
    showFrame(this.compiled, this.launch, path, page)
    this.pages.push(page)
    reportScroll(page)
    caller.onLoad?.(options)
    root.attach(page.scroll as never, placeholder as never)
    caller.onShow?.()
    setTimeout(() => caller.onReady?.(), 0)
  }
}

function split(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}

function reportScroll({ caller, scroll }: OpenPage) {
  let atEnd = false
  scroll.addEventListener('scroll', () => {
    caller.onPageScroll?.({ scrollTop: scroll.scrollTop })
    const near = scroll.scrollTop + scroll.clientHeight >= scroll.scrollHeight - REACH_BOTTOM
    if (near && !atEnd) caller.onReachBottom?.()
    atEnd = near
  })
}
