/** What crosses from Node, where the package is compiled and the test runs, to the page that runs it. */

/** The parts of app.json and of a page's or component's JSON that the host acts on. */
export interface WindowConfig {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: string
  navigationStyle?: string
  backgroundColor?: string
}

/** A page's or a component's JSON. */
export interface FileConfig extends WindowConfig {
  component?: boolean
  usingComponents?: Record<string, string>
  styleIsolation?: string
}

/** app.json. */
export interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  window?: WindowConfig
  usingComponents?: Record<string, string>
  style?: string
  darkmode?: boolean
  themeLocation?: string
  lazyCodeLoading?: string
}

/** A mini-program package, compiled for the host; keys of `scripts` keep .js, those of the others have no suffix. */
export interface CompiledPackage {
  app: AppConfig
  scripts: Record<string, string>
  configs: Record<string, FileConfig>
  styles: Record<string, string>
  /** Attributes that the package's WXML sets on each tag, in camel case. */
  attributes: Record<string, string[]>
  /** theme.json: variables by theme. */
  themes: Record<string, Record<string, string>>
}

/** How an app is started. All of it is JSON. */
export interface Launch {
  /** Page path without leading slash; the first page of app.json unless given. */
  path?: string
  query: Record<string, string>
  /** 1001 from the list of mini-programs, 1007 a shared card, 1154 a Moments card in single-page mode … */
  scene: number
  /** Base library version as wx.getAppBaseInfo tells it; APIs newer than it do not exist. */
  sdkVersion: string
  /** https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceInfo.html */
  platform: 'ios' | 'android' | 'ohos' | 'windows' | 'mac' | 'devtools'
  theme: 'light' | 'dark'
  /** WeChat's own type size in px: 17 is the standard on iOS, 23.8 care mode. */
  fontSizeSetting: number
  fontSizeScaleFactor: number
  /** Height of the home figure in px: what env(safe-area-inset-bottom) gives. */
  safeAreaBottom: number
  /** Storage before the app starts, by key. */
  storage: Record<string, unknown>
  /** `full`: every write fails; `broken`: every call fails. */
  storageMode: 'normal' | 'full' | 'broken'
  /** Packages beside the main one cannot be fetched. */
  offline: boolean
  /** Names of APIs, and of attribute values as wx.canIUse takes them (`button.open-type.feedback`), that this client lacks. */
  missing: string[]
  /** The client is never dark, and tells no theme. */
  noDarkMode: boolean
  /** The client has no 分享到朋友圈. */
  noMoments: boolean
  /** API name → errMsg after `name:`; asynchronous ones call fail with it, the others throw it. */
  refuse: Record<string, string>
  /** API name → source text of a function that takes its place. */
  override: Record<string, string>
  /** Properties of wx whose mere reading throws, as wx.router did in single-page mode (Taro issue 13621). */
  unreadable: string[]
  /** What the user presses in a modal: true is confirm. */
  modalAnswer: boolean
  /** What the user presses in an action sheet: the item's index, or -1 for cancel. */
  actionSheetAnswer: number
  /** Remove built-ins that iOS 12 does not have before the app's code is loaded. */
  oldEngine: boolean
}
