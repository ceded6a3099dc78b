import path from 'node:path'
import { isContent } from './plugins/content-folder'
import { FirstScreen } from './plugins/first-screen'
import { Notices } from './plugins/notices'
import { PackageSize } from './plugins/package-size'
import { ReportPackages } from './plugins/report-packages'
import { TaroShims } from './plugins/taro-shims'
import { weappShims, weappTraces } from './taro-shims'

const production = process.env.NODE_ENV === 'production'

/** The part of webpack-chain that is used here. */
interface Chain {
  merge(config: object): void
  plugin(name: string): { use(plugin: unknown, args?: unknown[]): void }
  module: {
    set(name: 'strictExportPresence', value: boolean): void
    rule(name: string): { test(file: RegExp): { use(name: string): LoaderUse } }
  }
  optimization: {
    sideEffects(looks: boolean): void
    minimizer(name: string): { tap(change: (args: object[]) => object[]): void }
  }
}

interface LoaderUse {
  loader(file: string): { options(options: object): void }
}

export const mini = {
  baseLevel: 12, // levels of templates: as deep as the deepest page; the default makes base.wxml half as large again
  runtime: { enableInnerHTML: false },
  // What webpack itself writes, in syntax that every engine since base library 2.27.3 knows; its default is ES5. No arrow
  // functions: V8 reads the body of a function only when it is called, but that of an arrow function twice, at once and
  // when it is called. With arrows the start of the logic took half as long again.
  output: { environment: { const: true, destructuring: true } },
  postcss: {
    // Sizes stay px: rpx would ignore the reader's type size, and a wide screen would blow the text up.
    pxtransform: { enable: false, config: {} },
    cssModules: { enable: false },
  },
  commonChunks: (chunks: string[]) => [...chunks, 'content'],
  webpackChain(chain: Chain) {
    chain.plugin('taroShims').use(TaroShims, [weappShims, weappTraces])
    // The content in a file of its own: all others are the same, to the byte, whatever it says.
    const content = { name: 'content', test: isContent, priority: 200, enforce: true }
    chain.merge({ optimization: { splitChunks: { cacheGroups: { content } } } })
    chain.module.set('strictExportPresence', true)
    chain.optimization.sideEffects(false) // so that all of src/pages/pages.ts becomes one scope
    chain.plugin('reportPackages').use(ReportPackages)
    if (!production) return
    chain.module
      .rule('reconciler')
      .test(/react-reconciler\.production\.min\.js$/)
      .use('reconciler')
      .loader(path.join(__dirname, 'plugins/reconciler-loader.ts'))
      .options({ host: require.resolve('@tarojs/react/dist/react.esm.js') })
    chain.module
      .rule('react')
      .test(/react\.production\.min\.js$/)
      .use('react')
      .loader(path.join(__dirname, 'plugins/react-loader.ts'))
    chain.plugin('firstScreen').use(FirstScreen)
    chain.plugin('notices').use(Notices, ['vendors.js'])
    chain.optimization.minimizer('terserPlugin').tap(([options]) => [{ ...options, extractComments: false }])
    chain.plugin('packageSize').use(PackageSize)
  },
}
