// @ts-expect-error: Taro ships no types for it
import * as hooks from '@tarojs/plugin-framework-react/dist/runtime'
import { getCurrentPages, navigateBack, navigateTo, redirectTo, reLaunch } from '@tarojs/router'
import { getCurrentInstance } from '@tarojs/runtime'

/**
 * `@tarojs/api` for `@tarojs/taro-h5`, and what src/ uses of Taro itself in a browser, which Taro's build turns into
 * properties of this object. What it asks of WeChat's interfaces becomes imports by name. A test holds it to what src/ uses.
 */
export default {
  getCurrentInstance,
  getCurrentPages,
  navigateBack,
  navigateTo,
  reLaunch,
  redirectTo,
  useAddToFavorites: hooks.useAddToFavorites,
  useDidHide: hooks.useDidHide,
  useDidShow: hooks.useDidShow,
  useLaunch: hooks.useLaunch,
  usePageNotFound: hooks.usePageNotFound,
  useReady: hooks.useReady,
  useRouter: hooks.useRouter,
  useShareAppMessage: hooks.useShareAppMessage,
  useShareTimeline: hooks.useShareTimeline,
  useUnload: hooks.useUnload,
}
