import Taro from '@tarojs/taro'

/**
 * Whether what is read stays where it is when something above it grows: Chromium scrolls along by itself (scroll
 * anchoring), the engine of iOS and macOS does not.
 */
export function hasScrollAnchoring(): boolean {
  try {
    return !['ios', 'mac'].includes(Taro.getDeviceInfo().platform)
  } catch {
    return true // base library before 2.20.1: nothing can be told, so nothing is scrolled
  }
}
