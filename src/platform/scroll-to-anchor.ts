import Taro from '@tarojs/taro'

/** Room left above the target, px. */
const ABOVE = 12

/** Scrolls the page to the element of that DOM id once it is drawn; stays where it is when there is none. */
export function scrollToAnchor(id: string): void {
  Taro.nextTick(() => {
    Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -ABOVE, duration: 200 }).catch(() => {})
  })
}
