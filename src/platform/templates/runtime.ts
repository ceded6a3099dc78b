import { hooks } from '@tarojs/runtime'
import { processApis } from '../native-apis'

declare const wx: Parameters<typeof processApis>[1]

// All that is needed of Taro's own runtime for WeChat, which names every component and attribute there is.
hooks.tap('initNativeApi', (taro) => processApis(taro as Parameters<typeof processApis>[0], wx))
