/*
 * `api/taro.js` of `@tarojs/taro-h5`: what src/ and Taro's generated code use of it. Taro's own also brings interceptors of
 * requests, sizes in rpx, and lists of what a browser has not. A name that is missing here stops the build.
 */
export { eventCenter } from '@tarojs/runtime'
export { default } from './taro-base.h5'

/** Taro's generated code calls it when the app starts, for sizes in rpx: the app has none. */
export const initPxTransform = (): void => {}
