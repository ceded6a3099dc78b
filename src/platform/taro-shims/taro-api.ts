import { eventCenter, hooks } from '@tarojs/runtime'
import { afterUpdate } from './after-update'

/*
 * `@tarojs/taro` of the mini-program: what src/ and Taro's generated code use of it. The package itself asks for its
 * runtime by require(), so that webpack keeps all of it, and brings interceptors of requests, and sizes in rpx.
 * A name that is missing here stops the build.
 */

/** Taro's generated code calls it when the app starts, for sizes in rpx: the app has none. */
export const initPxTransform = (): void => {}

// biome-ignore lint/suspicious/noExplicitAny: Taro fills it, with hooks and WeChat's interfaces
const taro: any = { eventCenter, nextTick: afterUpdate }
if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro)

export default taro
export const {
  useAddToFavorites,
  useDidHide,
  useDidShow,
  useLaunch,
  usePageNotFound,
  usePageScroll,
  useReachBottom,
  useReady,
  useRouter,
  useShareAppMessage,
  useShareTimeline,
  useUnload,
} = taro
