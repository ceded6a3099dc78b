import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Compiler } from 'webpack'

/** What a reader needs; licence texts and robots.txt are for others. */
const NEEDED = /\.(css|html|js|json|png|svg|webp)$/

const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('base64')

/**
 * The service worker of a built site: `source`, code that reads two constants, and before it these two. FILES is the
 * hash of each file that a reader needs (`sha256-…`, as browsers compare it), by the file's address from the worker;
 * VERSION changes with any of them and with the code.
 */
export function serviceWorker(built: Readonly<Record<string, Buffer>>, source: string): string {
  const names = Object.keys(built).filter((name) => NEEDED.test(name) && name !== 'service-worker.js')
  const files = Object.fromEntries(
    names.sort().map((name) => [name === 'index.html' ? './' : name, `sha256-${sha256(built[name])}`]),
  )
  const version = sha256(JSON.stringify(files) + source).slice(0, 16)
  return `const VERSION = ${JSON.stringify(version)}\nconst FILES = ${JSON.stringify(files)}\n${source}`
}

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
        const built = Object.fromEntries(Object.entries(assets).map(([name, asset]) => [name, asset.buffer()]))
        const worker = serviceWorker(built, readFileSync(this.source, 'utf8'))
        compilation.emitAsset('service-worker.js', new compiler.webpack.sources.RawSource(worker))
      })
    })
  }
}
