import { PackageSize } from './plugins/package-size'

const production = process.env.NODE_ENV === 'production'

/** The part of webpack-chain that is used here. */
interface Chain {
  plugin(name: string): { use(plugin: unknown): void }
}

/** The mini-program build: 12 levels of templates hold the deepest page, at two thirds of base.wxml's default size. */
export const mini = {
  baseLevel: 12,
  postcss: {
    // Sizes stay px: rpx would ignore the reader's type size, and a wide screen would blow the text up.
    pxtransform: { enable: false, config: {} },
    cssModules: { enable: false },
  },
  webpackChain(chain: Chain) {
    if (production) chain.plugin('packageSize').use(PackageSize)
  },
}
