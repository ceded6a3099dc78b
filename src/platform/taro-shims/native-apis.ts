/*
 * WeChat's own interfaces as Taro hands them on. Taro's own module for this looks through all 500 when the app starts and
 * knows 180 by name: 1.5 kB in gzip. A test holds these lists to what src/ calls.
 */

type Run = (...args: unknown[]) => unknown

/** The part of Taro that is used or filled here. */
type Taro = Record<string, unknown> & { nextTick(run: () => void): void }

declare const getCurrentPages: Run

/** Those that answer through `success` and `fail`: promises to us. */
export const ANSWERING = [
  'canvasToTempFilePath',
  'navigateBack',
  'navigateTo',
  'openSetting',
  'pageScrollTo',
  'previewImage',
  'reLaunch',
  'redirectTo',
  'saveImageToPhotosAlbum',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'setClipboardData',
  'setNavigationBarColor',
  'setNavigationBarTitle',
  'setStorage',
  'shareFileMessage',
  'showModal',
  'showShareImageMenu',
] as const

/** Those that answer at once, or never. */
export const PLAIN = [
  'canIUse',
  'createOffscreenCanvas',
  'getAppBaseInfo',
  'getDeviceInfo',
  'getFileSystemManager',
  'getLaunchOptionsSync',
  'getStorageInfoSync',
  'getStorageSync',
  'getUpdateManager',
  'getWindowInfo',
  'offCopyUrl',
  'offGeneratePoster',
  'offThemeChange',
  'offUserCaptureScreen',
  'offWindowResize',
  'onCopyUrl',
  'onGeneratePoster',
  'onThemeChange',
  'onUserCaptureScreen',
  'onWindowResize',
  'removeStorageSync',
] as const

/** Gives Taro these interfaces; what this client has not is left out, so that it can be asked for as in wx itself. */
export function processApis(taro: Taro, native: Record<string, Run>): void {
  taro.getCurrentPages = () => getCurrentPages()
  taro.env = native.env
  taro.createSelectorQuery = () => {
    const query = native.createSelectorQuery() as { exec(answer: Run): void }
    const exec = query.exec.bind(query)
    // What React has drawn is sent a moment later: only then can it be measured.
    query.exec = (answer) => taro.nextTick(() => exec(answer))
    return query
  }
  for (const name of PLAIN) {
    if (name in native) taro[name] = (...args: unknown[]) => native[name](...args)
  }
  for (const name of ANSWERING) {
    if (!(name in native)) continue
    taro[name] = (options?: object) =>
      new Promise((success, fail) => {
        native[name]({ ...options, success, fail })
      })
  }
}
