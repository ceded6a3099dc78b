import type { CompiledPackage, Launch } from '../../package'
import { barHeight, statusBarHeight } from '../page-frame'
import type { PageStack } from '../page-stack'
import { asynchronous } from './define-api'
import { USER_DATA_PATH } from './files'

const SYSTEMS: Record<Launch['platform'], string> = {
  ios: 'iOS 16.0',
  android: 'Android 12',
  ohos: 'HarmonyOS 5.0.0',
  windows: 'Windows 10 x64',
  mac: 'macOS 14.0',
  devtools: 'iOS 16.0',
}

/** Who and where: window, device, base library, update manager, performance. */
export function systemApis(compiled: CompiledPackage, launch: Launch, pages: PageStack) {
  const statusBar = statusBarHeight(launch)
  const bar = () => barHeight(compiled, launch, pages.pages.length > 0 ? pages.top.path : (launch.path ?? ''))
  const safeArea = () => {
    const top = launch.scene === 1154 ? 0 : statusBar
    const bottom = innerHeight - launch.safeAreaBottom
    return { left: 0, right: innerWidth, width: innerWidth, top, bottom, height: bottom - top }
  }
  const getWindowInfo = () => ({
    windowWidth: innerWidth,
    windowHeight: innerHeight - bar(),
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    screenTop: bar(),
    pixelRatio: devicePixelRatio,
    statusBarHeight: statusBar,
    safeArea: safeArea(),
  })
  const getDeviceInfo = () => ({
    brand: launch.platform,
    model: 'host',
    system: SYSTEMS[launch.platform],
    platform: launch.platform,
    benchmarkLevel: 30,
  })
  const getAppBaseInfo = () => ({
    SDKVersion: launch.sdkVersion,
    version: '8.0.50',
    language: 'zh_CN',
    enableDebug: false,
    host: { env: 'WeChat', appId: '', version: '' },
    ...(!launch.noDarkMode && { theme: launch.theme }),
    fontSizeSetting: launch.fontSizeSetting,
    fontSizeScaleFactor: launch.fontSizeScaleFactor,
  })
  const getSystemInfoSync = () => ({ ...getWindowInfo(), ...getDeviceInfo(), ...getAppBaseInfo() })
  const options = () => ({ path: launch.path, query: launch.query, scene: launch.scene, referrerInfo: {} })
  return {
    env: { USER_DATA_PATH },
    cloud: {},
    getWindowInfo,
    getDeviceInfo,
    getAppBaseInfo,
    getSystemInfoSync,
    getSystemInfo: asynchronous('getSystemInfo', getSystemInfoSync),
    getSystemInfoAsync: asynchronous('getSystemInfoAsync', getSystemInfoSync),
    getSystemSetting: () => ({ bluetoothEnabled: false, locationEnabled: false, wifiEnabled: true }),
    getAppAuthorizeSetting: () => ({ albumAuthorized: 'not determined' }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    getLaunchOptionsSync: options,
    getEnterOptionsSync: options,
    getApiCategory: () => (launch.scene === 1154 ? 'browseOnly' : 'default'),
    getMenuButtonBoundingClientRect: () => ({
      width: 87,
      height: 32,
      top: statusBar + 4,
      bottom: statusBar + 36,
      left: innerWidth - 97,
      right: innerWidth - 10,
    }),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    getPerformance: () => ({
      now: () => performance.now(),
      getEntries: () => [],
      createObserver: () => ({ observe() {}, disconnect() {} }),
    }),
    reportPerformance() {},
    nextTick: (callback: () => void) => void setTimeout(callback, 0),
    checkIsOpenAccessibility: asynchronous('checkIsOpenAccessibility', () => ({ open: false })),
    getNetworkType: asynchronous('getNetworkType', () => ({ networkType: 'none' })),
    base64ToArrayBuffer: (text: string) => Uint8Array.from(atob(text), (part) => part.charCodeAt(0)).buffer,
    arrayBufferToBase64: (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes))),
  }
}
