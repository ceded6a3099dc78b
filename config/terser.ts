/**
 * Terser for both targets. `ascii_only: false` keeps Chinese text at 3 bytes a character: Taro's default writes
 * \uXXXX, 6 bytes, and doubles the report. In H5, Taro would also keep the names of functions and quote all keys, for
 * browsers that are long gone: 3 kB gzip.
 */
export const terser = {
  enable: true,
  config: {
    keep_fnames: false,
    compress: {
      ecma: 2018 as const,
      arrows: true,
      hoist_funs: true,
      pure_getters: true,
      collapse_vars: true,
      comparisons: true,
      computed_props: true,
      hoist_props: true,
      inline: 3 as const,
      loops: true,
      negate_iife: true,
      properties: true,
      reduce_funcs: true,
      reduce_vars: true,
      switches: true,
      toplevel: true,
      typeofs: true,
      directives: true,
      passes: 3,
    },
    output: { ecma: 2018 as const, ascii_only: false, comments: false, keep_quoted_props: false, quote_keys: false },
  },
}
