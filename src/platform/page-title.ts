import Taro from '@tarojs/taro'

/** Puts a title into WeChat's navigation bar, in place of the page's own. */
export function setPageTitle(title: string): void {
  Taro.setNavigationBarTitle({ title }).catch(() => {})
}
