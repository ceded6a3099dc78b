import path from 'node:path'
import { createSwcRegister } from '@tarojs/helper'
import { type ChunkGraph, type Module, NormalModuleReplacementPlugin } from 'webpack'
import { Notices } from './plugins/notices'

const production = process.env.NODE_ENV === 'production'
const root = path.resolve(__dirname, '..')

/** The part of webpack-chain that is used here. */
interface Chain {
  resolve: { alias: { set(request: string, file: string | false): void } }
  plugin(name: string): {
    tap(change: (args: object[]) => object[]): void
    use(plugin: unknown, args?: unknown[]): void
  }
  optimization: {
    minimizer(name: string): { tap(change: (args: { terserOptions: TerserOptions }[]) => object[]): void }
    splitChunks(options: object): void
  }
}
interface TerserOptions {
  output: object
}

/** The H5 build: relative addresses and hash routes, so that it works from any static host and any sub-path. */
export const h5 = {
  publicPath: production ? './' : '/', // './' breaks the dev server
  staticDirectory: 'static',
  router: { mode: 'hash' as const },
  useHtmlComponents: true, // plain React DOM: 16 KB gzip less than web components
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[chunkhash:8].css',
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
    const page = pageContent(root, production)
    lean(chain)
    chain.plugin('htmlWebpackPlugin').tap(([options]) => [{ ...options, minify: false, page }])
    if (!production) return
    // Taro keeps function names and quotes all keys, for browsers that are long gone: 3 kB gzip.
    chain.optimization.minimizer('terserPlugin').tap(([{ terserOptions, ...rest }]) => {
      const output = { ...terserOptions.output, keep_quoted_props: false, quote_keys: false }
      return [{ ...rest, terserOptions: { ...terserOptions, keep_fnames: false, output } }]
    })
    // What two parts need is one file, and not a copy in each: one for what the first page needs too, one for the rest.
    const shared = { chunks: 'async', minChunks: 2, enforce: true }
    chain.optimization.splitChunks({
      cacheGroups: {
        default: false,
        defaultVendors: false,
        first: { ...shared, name: 'first', priority: 1, test: neededFirst },
        later: { ...shared, name: 'later' },
      },
    })
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

/** Leaves out what Taro puts into every H5 app and this one does not use: 13 kB gzip before the first screen. */
function lean(chain: Chain) {
  chain.resolve.alias.set('@tarojs/components$', path.join(root, 'src/platform/components.h5.ts'))
  // Styles of all of Taro's components, written into the page by script. Ours stand in index.html.
  chain.resolve.alias.set('@tarojs/components/global.css', path.join(root, 'src/platform/base.h5.css'))
  chain.resolve.alias.set('@tarojs/components/dist/taro-components/taro-components.css', false)
  chain.resolve.alias.set('@tarojs/components-react/dist/index.css', false)
  // Libraries of which Taro's router needs a few lines: 4.7 kB gzip.
  for (const name of ['query-string', 'universal-router']) {
    chain.resolve.alias.set(`${name}$`, path.join(root, `src/platform/${name}.h5.ts`))
  }
  // A bar with 5 kB of icons, which is hidden.
  const bar = path.join(root, 'src/platform/no-navigation-bar.h5.ts')
  chain.plugin('bar').use(NormalModuleReplacementPlugin, [/^\.\/navigationBar\.js$/, bar])
  // No page is pulled to be refreshed.
  chain.plugin('mainPlugin').tap(([options]) => {
    const { loaderMeta } = options as { loaderMeta: Record<string, string> }
    for (const key of ['extraImportForWeb', 'execBeforeCreateWebApp']) {
      loaderMeta[key] = loaderMeta[key].replace(/^.*PullDownRefresh.*\n/gm, '')
    }
    return [options]
  })
}
