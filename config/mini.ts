/** The mini-program build: 11 levels of templates hold the deepest page, at two thirds of base.wxml's default size. */
export const mini = {
  baseLevel: 11,
  postcss: {
    // Sizes stay px: rpx would ignore the reader's type size, and a wide screen would blow the text up.
    pxtransform: { enable: false, config: {} },
    cssModules: { enable: false },
  },
}
