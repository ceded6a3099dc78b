import { readFileSync } from 'node:fs'
import { LicenseWebpackPlugin } from 'license-webpack-plugin'
import type { Compilation, Compiler, Module } from 'webpack'

/** A package of which something is bundled. */
export interface BundledPackage {
  name: string
  version: string
  /** As package.json says it: MIT. */
  license: string
  /** The package's own licence file. */
  text: string
}

/** The file of the build that names what others have written, and under which licence. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt'

const RULE = '-'.repeat(72)

/** Licences under which others' code may be in a build. */
const ACCEPTED = /^(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause)$/

/** Some of Taro's packages are published without the licence that stands in all others: @tarojs/taro-h5 4.2.1. */
function licenseOfFamily(name: string): string | null {
  return name.startsWith('@tarojs/') ? readFileSync(require.resolve('@tarojs/runtime/LICENSE'), 'utf8') : null
}

/** The notices as a text: packages of one licence text together, in alphabetical order. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>()
  for (const { name, version, license, text } of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const names = byText.get(text.trim()) ?? []
    byText.set(text.trim(), [...names, `${name} ${version} (${license})`])
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`)
  return `${['This software includes:', ...parts].join(`\n\n${RULE}\n\n`)}\n`
}

/** node_modules/@tarojs/runtime/dist/index.js: @tarojs/runtime; undefined for a file of our own. */
export function packageOf(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1].replace('\\', '/')
}

/**
 * Webpack plugin: writes THIRD-PARTY-NOTICES.txt for all packages that are bundled. With `within`, a script of the build,
 * the notices stand there, as a comment at its head: WeChat uploads no text files. The build fails where the licence of a
 * package is another than ours may be, where its text is missing, or where a package is bundled and not named.
 */
export class Notices {
  private packages: BundledPackage[] = []

  constructor(private readonly within?: string) {}

  apply(compiler: Compiler) {
    const problems: string[] = []
    new LicenseWebpackPlugin({
      outputFilename: NOTICES,
      stats: { warnings: true, errors: true },
      perChunkOutput: false,
      unacceptableLicenseTest: (license) => !ACCEPTED.test(license),
      handleUnacceptableLicense: (name, license) => problems.push(`${name} is under ${license}`),
      handleMissingLicenseText: (name) => {
        const text = licenseOfFamily(name)
        if (text === null) problems.push(`${name} has no licence text`)
        return text
      },
      renderLicenses: (modules) => {
        this.packages = modules.map(({ packageJson, licenseId, licenseText }) => ({
          name: packageJson?.name ?? '',
          version: packageJson?.version ?? '',
          license: licenseId ?? '',
          text: licenseText ?? '',
        }))
        return noticesOf(this.packages)
      },
    }).apply(compiler as never)
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 2 // the notices are written at + 1
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        const unnamed = this.unnamed(compilation).map((name) => `${name} is bundled and not in ${NOTICES}`)
        for (const problem of [...problems.splice(0), ...unnamed]) {
          compilation.errors.push(new compiler.webpack.WebpackError(problem))
        }
        if (this.within) this.moveInto(compilation, this.within)
      })
    })
  }

  /** Packages of which webpack has a module in a chunk, and which the notices do not name. */
  private unnamed({ chunkGraph, modules }: Compilation): string[] {
    const named = new Set(this.packages.map(({ name }) => name))
    const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0).flatMap(filesOf)
    const names = bundled.map(packageOf).filter((name) => name !== undefined)
    return [...new Set(names)].filter((name) => !named.has(name))
  }

  private moveInto(compilation: Compilation, script: string) {
    const { ConcatSource } = compilation.compiler.webpack.sources
    const notices = String(compilation.getAsset(NOTICES)?.source.source()).replaceAll('*/', '* /')
    compilation.updateAsset(script, (source) => new ConcatSource(`/*!\n${notices}*/\n`, source))
    compilation.deleteAsset(NOTICES)
  }
}

/** The files that went into a module: more than one where webpack has joined modules into one scope. */
function filesOf(module: Module): string[] {
  const { resource, modules } = module as { resource?: string; modules?: Module[] }
  return modules ? modules.flatMap(filesOf) : [resource ?? '']
}
