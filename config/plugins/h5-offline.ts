import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Compiler } from 'webpack'

/** What a reader needs; licence texts and robots.txt are for others. */
const NEEDED = /\.(css|html|js|json|png|svg|webp)$/

/**
 * Webpack plugin: writes service-worker.js from `source`, a file, with the list of all that was built before it, so
 * that the whole site works without a network from the second visit on.
 */
export class H5Offline {
  constructor(private readonly source: string) {}

  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('H5Offline', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'H5Offline', stage }, (assets) => {
        const names = Object.keys(assets)
          .filter((name) => NEEDED.test(name))
          .sort()
        const hash = createHash('sha256')
        for (const name of names) hash.update(name).update(assets[name].buffer())
        const version = hash.digest('hex').slice(0, 16)
        const files = names.map((name) => (name === 'index.html' ? './' : name))
        const worker = [
          `const VERSION = ${JSON.stringify(version)}`,
          `const FILES = ${JSON.stringify(files)}`,
          readFileSync(this.source, 'utf8'),
        ].join('\n')
        compilation.emitAsset('service-worker.js', new compiler.webpack.sources.RawSource(worker))
      })
    })
  }
}
