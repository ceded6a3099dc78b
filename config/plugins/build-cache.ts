import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'

/**
 * Lets webpack keep what it makes of each module in the folder BUILD_CACHE, or find it there where BUILD_CACHE_READONLY is
 * set. Only scripts/build/build-cache.ts sets them: it has a folder for each state of the sources, so nothing in it is ever
 * out of date. Taro's own option `cache` cannot be told which folder.
 */
export default (context: IPluginContext) => {
  const { BUILD_CACHE, BUILD_CACHE_READONLY } = process.env
  if (!BUILD_CACHE) return
  context.modifyWebpackChain(({ chain }) => {
    const readonly = BUILD_CACHE_READONLY !== undefined
    chain.cache({ type: 'filesystem', cacheLocation: path.resolve(BUILD_CACHE), readonly })
  })
}
