import path from 'node:path'
import { createSwcRegister } from '@tarojs/helper'
import type { ChunkGraph, Module } from 'webpack'
import { isContent } from './plugins/content-folder'
import { Notices } from './plugins/notices'
import { StartInSteps } from './plugins/start-in-steps'
import { TaroShims } from './plugins/taro-shims'
import { h5Shims } from './taro-shims'

const production = process.env.NODE_ENV === 'production'
const root = path.resolve(__dirname, '..')

/** The part of webpack-chain that is used here. */
interface Chain {
  module: {
    set(name: 'strictExportPresence', value: boolean): void
    rule(name: string): { test(file: RegExp): Rule }
  }
  plugin(name: string): {
    tap(change: (args: object[]) => object[]): void
    use(plugin: unknown, args?: unknown[]): void
  }
  optimization: {
    splitChunks(options: object): void
    runtimeChunk(which: 'single'): void
    minimizer(name: string): { tap(change: (args: object[]) => object[]): void }
  }
}

interface Rule {
  set(name: 'sideEffects', value: boolean): void
  use(name: string): { loader(file: string): void }
}

/** The H5 build: relative addresses and hash routes, so that it works from any static host and any sub-path. */
export const h5 = {
  publicPath: production ? './' : '/', // './' breaks the dev server
  staticDirectory: 'static',
  router: { mode: 'hash' as const },
  useHtmlComponents: true, // plain React DOM: 16 KB gzip less than web components
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: {
    autoprefixer: { enable: true, config: {} },
    pxtransform: { enable: false, config: {} },
    cssModules: { enable: false },
  },
  webpackChain(chain: Chain) {
    // Required here and not imported above: they import the compiler, and Taro's require hook covers config/ alone.
    const source = path.join(root, 'src') + path.sep
    createSwcRegister({ only: [(file: string) => file.startsWith(source) || file.startsWith(__dirname)] })
    const { H5Page, pageContent } = require('./plugins/h5-page')
    const { H5Offline } = require('./plugins/h5-offline')
    const { contentModules } = require('./plugins/content-folder')
    const page = pageContent(root, production && !contentModules)
    chain.module.set('strictExportPresence', true)
    // It only hands on: Input and ScrollView come with the pages that use them.
    chain.module
      .rule('components')
      .test(/taro-shims[\\/]components\.h5\.ts$/)
      .set('sideEffects', false)
    chain.plugin('taroShims').use(TaroShims, [h5Shims])
    chain.plugin('htmlWebpackPlugin').tap(([options]) => [{ ...options, minify: false, page }])
    if (!production) return
    const reactDom = path.join(__dirname, 'plugins/react-dom-loader.ts')
    chain.module
      .rule('reactDom')
      .test(/react-dom\.production\.min\.js$/)
      .use('reactDom')
      .loader(reactDom)
    // Modules that several pages need are in a file of their own: `first` those of the first page, `later` the others.
    const shared = { chunks: 'async', minChunks: 2, enforce: true }
    chain.optimization.splitChunks({
      cacheGroups: {
        default: false,
        defaultVendors: false,
        content: { name: 'content', chunks: 'async', enforce: true, priority: 2, test: isContent },
        first: { ...shared, name: 'first', priority: 1, test: neededFirst },
        later: { ...shared, name: 'later' },
      },
    })
    chain.optimization.runtimeChunk('single') // the list of files: it changes with each of them
    chain.plugin('startInSteps').use(StartInSteps)
    chain.plugin('page').use(H5Page)
    chain.plugin('notices').use(Notices)
    // The notices name all packages; Terser's own files name those with a comment in their code.
    chain.optimization.minimizer('terserPlugin').tap(([options]) => [{ ...options, extractComments: false }])
    chain.plugin('offline').use(H5Offline, [path.join(root, 'static/service-worker.js')])
  },
  devServer: { host: '127.0.0.1', port: 10086, open: false }, // Taro's default host is 0.0.0.0
}

/** Whether a module is needed by the page that is opened first. */
function neededFirst(module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean {
  const groups = chunkGraph.getModuleChunks(module).flatMap((chunk) => [...chunk.groupsIterable])
  return groups.some(({ origins }) => origins.some(({ request }) => request?.endsWith('/pages/report/index')))
}
