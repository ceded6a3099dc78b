import Taro from '@tarojs/taro'
import type { ScrollOffset } from './box'

/** How far the page is scrolled. */
export function scrollOffset(): Promise<ScrollOffset> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .selectViewport()
      .scrollOffset()
      .exec(([found]: [{ scrollTop: number; scrollHeight: number } | null]) => {
        resolve({ top: found?.scrollTop ?? 0, height: found?.scrollHeight ?? 0 })
      })
  })
}
