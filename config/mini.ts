import path from 'node:path'
import { NormalModuleReplacementPlugin } from 'webpack'
import { FirstScreen } from './plugins/first-screen'
import { Notices } from './plugins/notices'
import { PackageSize } from './plugins/package-size'
import { ReportPackages } from './plugins/report-packages'

const production = process.env.NODE_ENV === 'production'

/** The part of webpack-chain that is used here. */
interface Chain {
  plugin(name: string): { use(plugin: unknown, args?: unknown[]): void }
  resolve: { alias: { set(name: string, file: string): void } }
  module: { set(name: 'strictExportPresence', value: boolean): void }
  optimization: {
    sideEffects(looks: boolean): void
    minimizer(name: string): { tap(change: (args: object[]) => object[]): void }
  }
}

/** The mini-program build: 12 levels of templates hold the deepest page, at two thirds of base.wxml's default size. */
export const mini = {
  baseLevel: 12,
  runtime: { enableInnerHTML: false },
  // Webpack's own code as every engine since base library 2.27.3 reads it; its default is ES5. But its modules stay
  // function(){}: V8 skips the body of an inner function until it is called, that of an inner arrow function it reads
  // whole, and again when it is called. With arrows the start of the logic took half as long again.
  output: { environment: { const: true, destructuring: true } },
  postcss: {
    // Sizes stay px: rpx would ignore the reader's type size, and a wide screen would blow the text up.
    pxtransform: { enable: false, config: {} },
    cssModules: { enable: false },
  },
  webpackChain(chain: Chain) {
    const ours = (name: string) => path.resolve(__dirname, `../src/platform/${name}.ts`)
    chain.resolve.alias.set('@tarojs/taro$', ours('taro-api'))
    chain
      .plugin('components')
      .use(NormalModuleReplacementPlugin, [/^\.\/components\.js$/, ours('templates/components')])
    chain.module.set('strictExportPresence', true)
    chain.optimization.sideEffects(false) // src/pages/pages.ts is to be one scope, not to be looked through
    chain.plugin('reportPackages').use(ReportPackages)
    if (!production) return
    chain.plugin('firstScreen').use(FirstScreen)
    chain.plugin('notices').use(Notices, ['vendors.js'])
    chain.optimization.minimizer('terserPlugin').tap(([options]) => [{ ...options, extractComments: false }])
    chain.plugin('packageSize').use(PackageSize)
  },
}
