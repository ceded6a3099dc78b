import { hooks } from '@tarojs/runtime'
import { processApis } from './native-apis'

declare const wx: Parameters<typeof processApis>[1]

/*
 * `@tarojs/plugin-platform-weapp/dist/runtime`: gives Taro the interfaces of WeChat. Taro's own also names every component
 * and attribute that there is; ours are in wxml-components.ts.
 */
hooks.tap('initNativeApi', (taro) => processApis(taro as Parameters<typeof processApis>[0], wx))
