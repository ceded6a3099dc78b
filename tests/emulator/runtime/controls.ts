import type { Launch } from '../package'
import { leavePageContainer } from './builtin-page-container'
import { countNodes } from './count-nodes'
import type { createLoader } from './load-scripts'
import { calls } from './meter'
import type { PageStack } from './page-stack'
import { plain, record } from './record'
import { rest } from './rest'
import { tapSoon } from './tap-time'
import { resolveFile } from './temporary-files'
import { touch } from './touch'

/** A running app's parts. */
interface Running {
  launch: Launch & { path: string }
  pages: PageStack
  loader: ReturnType<typeof createLoader>
  storage: Map<string, string>
  fire(event: string, detail?: unknown): unknown[]
}

/** What the phone's user and WeChat itself do to the app, for the test. */
export type HostControls = ReturnType<typeof createControls>

/** Makes the controls of a running app. */
export function createControls({ launch, pages, loader, storage, fire }: Running) {
  const entered = () => ({ path: launch.path, query: launch.query, scene: launch.scene, referrerInfo: {} })
  const url = () =>
    `/${launch.path}?${Object.entries(launch.query)
      .map((pair) => pair.join('='))
      .join('&')}`
  const foreground = () => {
    loader.getApp().onShow?.(entered())
    fire('AppShow', entered())
  }
  /** Opens the page asked for; a page that does not exist is told to the app, which may go elsewhere. */
  const enter = () => {
    if (pages.paths.includes(launch.path)) return pages.reLaunch(url())
    const event = { path: launch.path, query: launch.query, isEntryPage: true }
    loader.getApp().onPageNotFound?.(event)
    fire('PageNotFound', event)
  }
  const target = ({ id, dataset }: HTMLElement) => ({ id, dataset: { ...dataset } })
  const share = (event: object) => plain(pages.top.caller.onShareAppMessage?.(event))
  return {
    start() {
      loader.getApp().onLaunch?.(entered())
      foreground()
      enter()
    },
    /** A hot start: with a path, the pages are closed and that page is opened; without, the app just comes back. */
    show(next: Partial<Pick<Launch, 'path' | 'query' | 'scene'>>) {
      Object.assign(launch, next)
      foreground()
      if (next.path !== undefined) enter()
      else pages.top.caller.onShow?.()
    },
    hide() {
      pages.top.caller.onHide?.()
      loader.getApp().onHide?.()
      fire('AppHide')
    },
    /** The system's back: closes a page-container or the page; false when it leaves the app. */
    back: () => leavePageContainer(pages.top.frame) || pages.navigateBack(),
    share: () => share({ from: 'menu' }),
    shareTimeline: () => (launch.noMoments ? undefined : plain(pages.top.caller.onShareTimeline?.())),
    addToFavorites: () => plain(pages.top.caller.onAddToFavorites?.({})),
    /** A button with open-type, or a navigator, was pressed. */
    press({ openType, url, element }: { openType: string; url?: string; element: HTMLElement }) {
      if (openType === 'navigator:navigate' && url !== undefined) return pages.navigateTo(url)
      if (openType === 'navigator:redirect' && url !== undefined) return pages.redirectTo(url)
      if (openType === 'navigator:navigateBack') return pages.navigateBack()
      const blocked = launch.scene === 1154
      const result = openType === 'share' && !blocked ? share({ from: 'button', target: target(element) }) : null
      record.log.push([`open-type ${openType}${blocked ? ' (refused)' : ''}`, result])
    },
    setTheme(theme: Launch['theme']) {
      if (launch.noDarkMode) return
      launch.theme = theme
      pages.repaint()
      loader.getApp().onThemeChange?.({ theme })
      fire('ThemeChange', { theme })
    },
    setFontSize(px: number) {
      launch.fontSizeSetting = px
      launch.fontSizeScaleFactor = px / 17
    },
    /** Makes an event of wx.on… happen ('MemoryWarning'); gives what the listeners return. */
    fire: (event: string, detail?: unknown) => plain(fire(event, detail)),
    /** A screenshot is passed on: the address of the picture that the app gives for it within 3 s, if it does. */
    async generatePoster(): Promise<string | undefined> {
      const [answer] = fire('GeneratePoster') as { src?: string; promise?: Promise<{ src: string }> }[]
      if (!answer) return undefined
      const late = new Promise<{ src?: string }>((give) => setTimeout(give, 3000, answer))
      const { src } = await Promise.race([answer.promise ?? answer, late])
      return src && resolveFile(src)
    },
    /** Calls a method of the top page; what it throws is recorded as any error of the app. */
    call(method: string) {
      setTimeout(() => (pages.top.caller as unknown as Record<string, () => void>)[method](), 0)
    },
    /** Settings of the run that take effect at the next call: answers, storage mode, network. */
    change(next: Partial<Pick<Launch, 'modalAnswer' | 'actionSheetAnswer' | 'storageMode' | 'offline'>>) {
      Object.assign(launch, next)
    },
    storage: () => Object.fromEntries([...storage].map(([key, json]) => [key, JSON.parse(json) as unknown])),
    stack: () => pages.pages.map(({ path, options }) => ({ path, options })),
    title: () => pages.top.bar.textContent ?? '',
    text: () => pages.top.scroll.innerText,
    scrollTop: () => pages.top.scroll.scrollTop,
    scrollTo(top: number) {
      pages.top.scroll.scrollTop = top
    },
    nodes: () => countNodes(pages.top.scroll),
    calls,
    rest,
    tapSoon,
    resolveFile,
    /** Touches the first match on the top page, or the one of that index. */
    touch: (selector: string, index = 0) => touch(pages.top.frame.querySelectorAll(selector)[index]),
    record: () => ({
      errors: [...record.errors],
      missing: [...record.missing],
      log: record.log.map(([name, argument]) => [name, plain(argument)] as const),
    }),
  }
}
