import type { CompiledPackage, Launch, WindowConfig } from '../package'

/** What a page stands in on the phone's screen. */
export interface PageFrame {
  /** Fills the screen: bar and window. */
  frame: HTMLElement
  bar: HTMLElement
  /** The box that scrolls the page. */
  scroll: HTMLElement
}

const NAVIGATION_BAR = 44

/** Height of the status bar in px: phones with a home figure have a notch. */
export function statusBarHeight({ safeAreaBottom }: Launch): number {
  return safeAreaBottom > 0 ? 47 : 20
}

/** Height of status and navigation bar on a page, in px. */
export function barHeight(compiled: CompiledPackage, launch: Launch, path: string): number {
  return windowConfig(compiled, path).navigationStyle === 'custom' ? 0 : statusBarHeight(launch) + NAVIGATION_BAR
}

/** Puts the frame of a page on the screen, over those below it; `placeholder` is where the page itself goes. */
export function createFrame(compiled: CompiledPackage, path: string, canGoBack: boolean) {
  const [frame, bar, window, scroll] = ['page', 'bar', 'window', 'scroll'].map((part) =>
    document.createElement(`host-${part}`),
  )
  const placeholder = document.createElement('span')
  const { navigationBarTitleText = '', navigationStyle } = windowConfig(compiled, path)
  bar.textContent = navigationBarTitleText
  bar.dataset.back = canGoBack ? '‹' : ''
  bar.hidden = navigationStyle === 'custom'
  scroll.append(placeholder)
  window.append(scroll)
  frame.append(bar, window)
  document.body.append(frame)
  return { frame, bar, scroll, placeholder }
}

/** Paints bar and background as the page's JSON says for the theme. */
export function paintFrame(compiled: CompiledPackage, { theme }: Launch, path: string, { frame, bar }: PageFrame) {
  const config = windowConfig(compiled, path)
  const variables = compiled.themes[theme] ?? {}
  const colour = (value: string | undefined) => (value?.startsWith('@') ? variables[value.slice(1)] : value)
  const dark = theme === 'dark' && compiled.app.darkmode === true
  frame.style.setProperty('--host-background', colour(config.backgroundColor) ?? (dark ? '#191919' : '#fff'))
  bar.style.background = colour(config.navigationBarBackgroundColor) ?? (dark ? '#111' : '#fff')
  bar.style.color = colour(config.navigationBarTextStyle) ?? (dark ? 'white' : 'black')
}

/** Shows a frame and gives its measures to the styles of all pages. */
export function showFrame(compiled: CompiledPackage, launch: Launch, path: string, { frame }: PageFrame) {
  const root = document.documentElement.style
  root.setProperty('--host-bar', `${barHeight(compiled, launch, path)}px`)
  root.setProperty('--host-safe-bottom', `${launch.safeAreaBottom}px`)
  root.fontSize = frame.dataset.rootFontSize ?? ''
  frame.hidden = false
}

function windowConfig({ app, configs }: CompiledPackage, path: string): WindowConfig {
  return { ...app.window, ...configs[path] }
}
