import type { AppOptions } from './app-options'

/** Clients of WeChat beside those of phones, each as `open` takes it, with what WeChat's documents say that it lacks. */
export const CLIENTS = {
  /** https://developers.weixin.qq.com/miniprogram/dev/framework/ability/ohos.html: from base library 3.7.0 on. */
  harmony: {
    platform: 'ohos',
    sdkVersion: '3.7.0',
    noDarkMode: true,
    noMoments: true,
    missing: ['onThemeChange', 'offThemeChange', 'getApiCategory'],
  },
  /**
   * https://developers.weixin.qq.com/miniprogram/dev/devtools/pc-dev.html, in a window of any size (`resizable`). What the
   * page of an API does not list as 微信 Windows 版 it has not: wx.shareFileMessage; Moments are a phone's.
   */
  windows: {
    platform: 'windows',
    viewport: { width: 1024, height: 720 },
    noMoments: true,
    missing: ['shareFileMessage', 'onCopyUrl', 'offCopyUrl', 'onUserCaptureScreen', 'offUserCaptureScreen'],
  },
  mac: {
    platform: 'mac',
    viewport: { width: 1280, height: 800 },
    noMoments: true,
    missing: ['shareFileMessage', 'onCopyUrl', 'offCopyUrl', 'onUserCaptureScreen', 'offUserCaptureScreen'],
  },
  /** A tablet held upright; it can be turned. */
  tablet: { platform: 'android', viewport: { width: 800, height: 1280 } },
} satisfies Record<string, AppOptions>
