import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { CONTENT_TYPES, fileIn, type RunningServer, serve } from '../browser/serve-folder'
import { builtinTemplates, compilePackage } from './compile-package'

const require = createRequire(import.meta.url)
// Not import.meta.dirname: tsx runs these files as CommonJS, where only the URL is known.
const runtime = fileURLToPath(new URL('runtime', import.meta.url))

const HTML = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,">
<script type="importmap">{"imports":{"glass-easel":"/@glass-easel","glass-easel-miniprogram-adapter":"/@adapter"}}</script>
<body><script type="module">
import { boot } from '/@runtime'
import { compiled, templates, builtins } from '/@package'
boot(compiled, templates, builtins)
</script>`

/** Nothing changes while the server runs, and another has another port: what was compiled once may be kept. */
const SCRIPT = { 'content-type': CONTENT_TYPES['.js'], 'cache-control': 'max-age=3600' }

/** A served mini-program package; `problems` are those of its WXML. */
export interface ServedPackage extends RunningServer {
  problems: string[]
}

/** Compiles the mini-program in `dist` and serves it with the host's page on loopback. */
export async function servePackage(dist: string): Promise<ServedPackage> {
  const { package: compiled, templates, problems } = compilePackage(dist)
  const javascript: Record<string, () => string> = {
    '/@runtime': runtimeBundle,
    '/@package': () =>
      `export const compiled=${JSON.stringify(compiled)};export const templates=${templates};export const builtins=${builtinTemplates()}`,
    '/@glass-easel': () => readFileSync(fileOf('glass-easel', 'dist/glass_easel.dev.all.es.js'), 'utf8'),
    '/@adapter': () =>
      readFileSync(fileOf('glass-easel-miniprogram-adapter', 'dist/glass_easel_miniprogram_adapter.es.js'), 'utf8'),
  }
  const server = await serve((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const script = javascript[wanted]?.()
    const asset = fileIn(dist, wanted)
    if (wanted === '/') response.writeHead(200, { 'content-type': CONTENT_TYPES['.html'] }).end(HTML)
    else if (script !== undefined) response.writeHead(200, SCRIPT).end(script)
    else if (asset !== undefined)
      response.writeHead(200, { 'content-type': CONTENT_TYPES[path.extname(asset)] ?? '' }).end(readFileSync(asset))
    else response.writeHead(404).end()
  })
  return { ...server, problems }
}

function fileOf(packageName: string, file: string): string {
  return path.join(path.dirname(require.resolve(`${packageName}/package.json`)), file)
}

let bundled: string | undefined

/** The host's browser side in one file. */
function runtimeBundle(): string {
  const external = ['glass-easel', 'glass-easel-miniprogram-adapter']
  const options = {
    bundle: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    write: false,
    external,
  } as const
  bundled ??= buildSync({ ...options, entryPoints: [path.join(runtime, 'boot.ts')] }).outputFiles[0].text
  return bundled
}
