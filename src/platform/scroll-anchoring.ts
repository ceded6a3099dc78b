import Taro from '@tarojs/taro'

/**
 * Whether the web view has scroll anchoring: when something above the window grows, it keeps the text in its place by
 * itself. Chromium has it, the engine of iOS and macOS does not.
 */
export function hasScrollAnchoring(): boolean {
  try {
    return !['ios', 'mac'].includes(Taro.getDeviceInfo().platform)
  } catch {
    return true // base library before 2.20.1: unknown, so we do not scroll
  }
}
