import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Compilation, Compiler } from 'webpack'
import { compileReports } from '../../src/compiler/compile-reports'
import { contentFolder } from './content-folder'
import { mediaStyles } from './h5-media-styles'
import { type PrerenderedPage, prerenderedPage } from './h5-prerender'
import { jsonLd } from './json-ld'

/** The page, and what the first script asks for: the app, and the app the page that it opens first. */
const PAGE = 'index.html'
const ASKED_FOR = [path.join('src', 'app.config.ts'), path.join('src', 'pages', 'report', 'index.tsx')]

/** What src/index.html is filled with. */
export interface PageContent {
  title: string
  description: string
  /** An SVG, percent-encoded. */
  icon: string
  /** SITE_URL, where the page will be published: Open Graph takes absolute addresses only. */
  site: string | undefined
  /** The report as schema.org describes it, for search engines. */
  jsonLd: string
  /** The newest report, to be read before the app runs; none in development. */
  prerendered: PrerenderedPage | undefined
}

/**
 * The content of index.html: the newest report, its text only in the published build, for the development server
 * would not follow its changes. Throws what the compiler says against the reports.
 */
export function pageContent(root: string, production: boolean): PageContent {
  const { reports, errors } = compileReports(path.join(contentFolder(root), 'reports'))
  if (errors.length > 0) throw new Error(`\n${errors.join('\n')}\n`)
  const [newest] = reports
  return {
    title: newest.title,
    description: `${newest.title}：逐项展开，每个数字有出处。`,
    icon: encodeURIComponent(readFileSync(path.join(root, 'static/favicon.svg'), 'utf8').trim()),
    site: process.env.SITE_URL,
    jsonLd: jsonLd(newest),
    prerendered: production ? prerenderedPage(newest, reports) : undefined,
  }
}

/**
 * Webpack plugin: completes index.html once all files have their names. The styles of what is seen first stand in the
 * page, so that it is painted when it has arrived; the scripts of the first page are asked for at once, not when the
 * app has started; a content security policy lets nothing run but the build's own scripts.
 */
export class H5Page {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('H5Page', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER
      compilation.hooks.processAssets.tap({ name: 'H5Page', stage }, () => {
        const textOf = (name: string) => String(compilation.getAsset(name)?.source.source())
        const charset = '<meta charset="utf-8">'
        const html = textOf(PAGE).replace(/<link href="[^"]*" rel="stylesheet">/g, '')
        const files = firstFiles(compilation)
        const styles = files.filter((file) => file.endsWith('.css'))
        const scripts = files.filter((file) => file.endsWith('.js') && !html.includes(`"./${file}"`))
        const media = mediaStyles(compiler.context)
        for (const { file, css } of media) compilation.emitAsset(file, new compiler.webpack.sources.RawSource(css))
        const head = [
          // By data-href webpack knows that a chunk's styles are there.
          ...styles.map((file) => `<style data-href="${file}">${textOf(file)}</style>`),
          ...media.map(({ link }) => link),
          ...scripts.map((file) => `<link href="./${file}" rel="preload" as="script" fetchpriority="low">`),
        ]
        const complete = html
          .replace(charset, () => `${charset}\n${policy(html)}`)
          .replace('</head>', () => `${head.join('\n')}\n</head>`)
        compilation.updateAsset(PAGE, new compiler.webpack.sources.RawSource(complete))
        for (const file of styles) compilation.deleteAsset(file)
      })
    })
  }
}

/** Files of the first script and of what is asked for next, in the order in which they apply. */
function firstFiles({ chunkGraph, entrypoints, modules }: Compilation): string[] {
  const groupsOf = (file: string) => {
    for (const module of modules) {
      const { resource } = ('rootModule' in module ? module.rootModule : module) as { resource?: string }
      if (!resource?.endsWith(file)) continue
      return chunkGraph.getModuleChunks(module).flatMap((chunk) => [...chunk.groupsIterable])
    }
    throw new Error(`${file} is not in the build`)
  }
  const groups = [...entrypoints.values(), ...ASKED_FOR.flatMap(groupsOf)]
  return [...new Set(groups.flatMap((group) => group.getFiles()))]
}

/** Only the build's own scripts run, and by hash what stands in the page; nothing is fetched from elsewhere. */
function policy(html: string): string {
  const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  const rules = [
    "default-src 'none'",
    `script-src 'self' ${inline.join(' ')}`,
    "style-src 'self' 'unsafe-inline'", // Taro's router writes its styles into the page
    "img-src 'self' data: blob:",
    "connect-src 'self' data: blob:", // a poster is read back from its address to be shared
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`
}
