import type { Launch } from './package'

/** How a phone opens the app; everything has WeChat's usual value unless given. */
export interface AppOptions extends Partial<Omit<Launch, 'override'>> {
  /** Screen in CSS px. */
  viewport?: { width: number; height: number }
  /** wx APIs replaced by functions that run in the page and see nothing of the test. */
  override?: Record<string, (...args: never[]) => unknown>
}

const USUAL: Launch = {
  query: {},
  scene: 1001,
  sdkVersion: '3.5.8',
  platform: 'ios',
  theme: 'light',
  fontSizeSetting: 17,
  fontSizeScaleFactor: 1,
  safeAreaBottom: 0,
  storage: {},
  storageMode: 'normal',
  offline: false,
  missing: [],
  noDarkMode: false,
  noMoments: false,
  refuse: {},
  override: {},
  unreadable: [],
  modalAnswer: true,
  actionSheetAnswer: 0,
  oldEngine: false,
}

/** Completes what a test asks for: a phone of 390 × 844 px, the standard type size, nothing missing. */
export function readOptions(options: AppOptions) {
  const { viewport = { width: 390, height: 844 }, override = {}, ...rest } = options
  const sources = Object.fromEntries(Object.entries(override).map(([name, run]) => [name, String(run)]))
  const scale = rest.fontSizeSetting === undefined ? {} : { fontSizeScaleFactor: rest.fontSizeSetting / 17 }
  const launch: Launch = { ...USUAL, ...scale, ...rest, override: sources }
  return { viewport, launch }
}
