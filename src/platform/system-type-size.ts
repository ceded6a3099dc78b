import Taro from '@tarojs/taro'

/** Body size at WeChat's standard font setting, px. */
export const STANDARD_SIZE = 17

/** Whether there is a type size of the system's to follow. */
export const hasSystemTypeSize = true

/**
 * The body size that matches the reader's font setting in WeChat, px, between 16 and 30.
 * fontSizeScaleFactor is preferred; where the client lacks it, fontSizeSetting (px at base library 2.23.4) stands in.
 * https://developers.weixin.qq.com/miniprogram/design/elderly.html
 */
export function systemTypeSize(): number {
  const scale = systemScale()
  return Math.min(30, Math.max(16, Math.round(STANDARD_SIZE * scale * 2) / 2))
}

function systemScale(): number {
  try {
    const info = (Taro.getAppBaseInfo() ?? {}) as { fontSizeScaleFactor?: number; fontSizeSetting?: number }
    const scale = info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? STANDARD_SIZE) / STANDARD_SIZE
    return Number.isFinite(scale) && scale > 0 ? scale : 1
  } catch {
    return 1 // base library before 2.20.1
  }
}
