// @ts-expect-error: Taro ships no types for it
import taro from '@tarojs/api'
import { hooks } from '@tarojs/runtime'

/*
 * `@tarojs/taro` of the mini-program. The package itself asks for its runtime by
 * require(), so that webpack keeps all of it; asked for by import, what nobody uses falls away: 20 kB, 6 kB in gzip.
 * A name that is missing here stops the build.
 */
if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro)

export default taro
export const {
  initPxTransform, // Taro's own call when the app starts
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
