/** The mini-program build: 13 levels of templates hold the deepest page, at three quarters of base.wxml's default size. */
export const mini = {
  baseLevel: 13,
  postcss: {
    // Sizes stay px: rpx would ignore the reader's type size, and a wide screen would blow the text up.
    pxtransform: { enable: false, config: {} },
    cssModules: { enable: false },
  },
}
