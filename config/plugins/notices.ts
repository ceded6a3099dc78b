import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Compilation, Compiler, Module } from 'webpack'
import { licenseParts } from './license-parts'

/** A package of which something is bundled. */
export interface BundledPackage {
  name: string
  version: string
  /** As package.json says it: MIT. */
  license: string
  /** The package's own licence file, or empty where there is none. */
  text: string
}

/** The file of the build that names what others have written, and under which licence. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt'

/** Licences under which others' code may be in a build. */
const ACCEPTED = /^(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause)$/

const RULE = '-'.repeat(72)

/**
 * The notices as a text, packages in alphabetical order. What several have in common is printed once: the lines that name
 * the holders, below their packages, and the terms, below all packages under them.
 */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const sections = new Map<string, { terms: string; names: Map<string, string[]> }>()
  for (const { name, version, license, text } of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { holders, terms } = licenseParts(text, name)
    const key = terms.replace(/\s+/g, ' ') // where the lines are broken makes no other licence
    const { names } = sections.get(key) ?? { names: new Map<string, string[]>() }
    names.set(holders, [...(names.get(holders) ?? []), `${name} ${version} (${license})`])
    sections.set(key, { terms: sections.get(key)?.terms ?? terms, names })
  }
  const parts = [...sections.values()].map(({ terms, names }) => {
    const groups = [...names].map(([holders, lines]) => [lines.join('\n'), holders])
    return [...groups.flat(), terms].filter((part) => part !== '').join('\n\n')
  })
  return `${['This software includes:', ...parts].join(`\n\n${RULE}\n\n`)}\n`
}

/** The folder of the package that a file belongs to; undefined for a file of our own. */
export function packageFolderOf(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0]
}

/** What a package says of itself. Throws where its package.json cannot be read. */
function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return { name, version, license, text: licenseText(folder) || licenseOfFamily(folder) }
}

function licenseText(folder: string): string {
  const file = readdirSync(folder).find((it) => /^licen[cs]e(\.(md|txt))?$/i.test(it))
  return file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n') : ''
}

/** Some of Taro's packages are published without the licence that stands in all others: @tarojs/taro-h5 4.2.1. */
function licenseOfFamily(folder: string): string {
  const [scope, runtime] = [path.dirname(folder), path.join(folder, '../runtime')]
  return path.basename(scope) === '@tarojs' && existsSync(runtime) ? licenseText(runtime) : ''
}

/**
 * Webpack plugin: writes THIRD-PARTY-NOTICES.txt for all packages of which a module is bundled. With `within`, a script of
 * the build, the notices stand there, as a comment at its head: WeChat uploads no text files. The build fails where the
 * licence of a package is another than others' code may have here, or where its text is missing.
 *
 * Not license-webpack-plugin 4.0.2: it overlooks modules that are joined into one scope in a chunk without a name, such as
 * @babel/runtime in the H5 build.
 */
export class Notices {
  constructor(private readonly within?: string) {}

  apply(compiler: Compiler) {
    const { RawSource, ConcatSource } = compiler.webpack.sources
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        const packages = bundledFolders(compilation).map(readPackage)
        for (const { name, license, text } of packages) {
          const problem = !ACCEPTED.test(license) ? `is under ${license}` : text === '' ? 'has no licence text' : ''
          if (problem) compilation.errors.push(new compiler.webpack.WebpackError(`${name} ${problem}`))
        }
        const notices = noticesOf(packages)
        if (!this.within) return compilation.emitAsset(NOTICES, new RawSource(notices))
        const comment = `/*!\n${notices.replaceAll('*/', '* /')}*/\n`
        compilation.updateAsset(this.within, (source) => new ConcatSource(comment, source))
      })
    })
  }
}

/** Folders of the packages of which a module is in a chunk, each once. */
function bundledFolders({ chunkGraph, modules }: Compilation): string[] {
  const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
  const folders = bundled.flatMap(filesOf).map(packageFolderOf)
  return [...new Set(folders)].filter((folder) => folder !== undefined)
}

/** The files that went into a module: more than one where webpack has joined modules into one scope. */
function filesOf(module: Module): string[] {
  const { resource, modules } = module as { resource?: string; modules?: Module[] }
  return modules ? modules.flatMap(filesOf) : [resource ?? '']
}
