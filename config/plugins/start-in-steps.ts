import path from 'node:path'
import type { Compiler } from 'webpack'

/**
 * Webpack plugin: the entry is src/start.h5.ts, which asks for the app as for any other part, so that the browser
 * runs React and the app one after the other and answers between the two. Taro goes on knowing the entry by its own name.
 */
export class StartInSteps {
  apply(compiler: Compiler) {
    const start = path.join(compiler.context, 'src/start.h5.ts')
    compiler.hooks.entryOption.tap('StartInSteps', (context, entries) => {
      if (typeof entries === 'function') throw new Error('the entries of the H5 build are no list any more')
      const ours = { ...entries, app: { ...entries.app, import: [start] } }
      compiler.webpack.EntryOptionPlugin.applyEntryOption(compiler, context, ours)
      return true // this replaces webpack's own
    })
  }
}
