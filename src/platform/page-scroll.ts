export { usePageScroll, useReachBottom } from '@tarojs/taro'

/** Nothing: WeChat keeps every page of the stack scrolled as it was. */
export function useKeepScroll(): void {}
