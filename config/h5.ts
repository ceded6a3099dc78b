const production = process.env.NODE_ENV === 'production'

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
  // @tarojs/router's query-string ships ES2021 (&&=), which the browserslist floor cannot read.
  compile: {
    include: [
      (file: string) =>
        /node_modules[\\/](query-string|decode-uri-component|filter-obj|split-on-first)[\\/]/.test(file),
    ],
  },
  devServer: { host: '127.0.0.1', port: 10086, open: false }, // Taro's default host is 0.0.0.0
}
