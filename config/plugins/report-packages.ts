import type { Compiler } from 'webpack'

/**
 * The most of a report's text in one package, bytes. The main package also holds the app, 0.4 MB. WeChat accepts 2 MB a
 * package, but its code quality check complains above 1.5 MB.
 */
export const LARGEST_PART = 1024 * 1024

/** The root of the package with the nth part of a report, counted from 1: reports/yuncheng-2021-1 */
export function packageOf(id: string, part: number): string {
  return `reports/${id}-${part}`
}

/** The root of the package with the series of all years. */
export const SERIES_PACKAGE = 'reports/series'

/** The page that is open when WeChat fetches the series, so that a figure's years are there at the first tap. */
const FIRST_PAGE = 'pages/report/index'

/** The package that a file of the build goes into: its root, or empty for the main package. */
export function rootOf(file: string): string {
  return /^reports\/[^/]+/.exec(file)?.[0] ?? ''
}

/** Cuts a text between its characters into parts of at most so many bytes of UTF-8. */
export function cutText(text: string, most = LARGEST_PART): string[] {
  const bytes = Buffer.from(text)
  const parts: string[] = []
  for (let start = 0; start < bytes.length; ) {
    let end = start + most
    while ((bytes[end] & 0xc0) === 0x80) end-- // not inside a character
    parts.push(bytes.toString('utf8', start, end))
    start = end
  }
  return parts
}

/** What of app.json says which packages there are, and which WeChat fetches while a page is open. */
interface PackagesOfApp {
  subPackages?: { root: string; pages: string[] }[]
  preloadRule?: Record<string, { network?: string; packages: string[] }>
}

/** app.json with packages that hold reports and series besides its own. */
export function withPackages(app: PackagesOfApp, roots: readonly string[]): PackagesOfApp {
  const subPackages = [...(app.subPackages ?? []), ...roots.map((root) => ({ root, pages: [] }))]
  if (!roots.includes(SERIES_PACKAGE)) return { ...app, subPackages }
  const before = app.preloadRule?.[FIRST_PAGE]
  const rule = { network: 'all', ...before, packages: [...(before?.packages ?? []), SERIES_PACKAGE] }
  return { ...app, subPackages, preloadRule: { ...app.preloadRule, [FIRST_PAGE]: rule } }
}

/**
 * Webpack plugin: names in app.json the packages that hold reports and series; none has a page, they are loaded by
 * require.async. WeChat fetches that of the series while the report is being read.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/preload.html
 */
export class ReportPackages {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('ReportPackages', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE
      compilation.hooks.processAssets.tap({ name: 'ReportPackages', stage }, (assets) => {
        const roots = [...new Set(Object.keys(assets).map(rootOf))].filter((root) => root !== '')
        if (roots.length === 0) return
        const app = withPackages(JSON.parse(String(assets['app.json'].source())), roots)
        compilation.updateAsset('app.json', new compiler.webpack.sources.RawSource(JSON.stringify(app)))
      })
    })
  }
}
