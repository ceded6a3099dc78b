import Taro from '@tarojs/taro'

/**
 * Whether the page was opened from a Moments card, in single-page mode: no navigation, no clipboard, no album, and a
 * storage of its own. https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/share-timeline.html
 */
export function isSinglePage(): boolean {
  try {
    return Taro.getLaunchOptionsSync().scene === 1154
  } catch {
    return false
  }
}
