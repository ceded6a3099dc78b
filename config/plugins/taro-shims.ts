import type { Compilation, Compiler } from 'webpack'

/** A module of ours that a build gets wherever it asks for one of Taro's. */
export interface Shim {
  /** Its name in errors and in docs/taro-internals.md. */
  name: string
  /** The requests that it answers, as they stand in the code that asks: '@tarojs/taro', or './perf.js' and '../perf.js'. */
  replaces: readonly string[]
  /** The package whose modules ask, where the request alone could mean another module. */
  within?: string
  /** Absolute path of our module. */
  by: string
}

/** Something in a file of the finished build that shows whether a shim of another kind has worked. */
export interface Trace {
  /** As in Shim. */
  name: string
  /** Path in the build: base.wxml */
  file: string
  /** The file's text matches this. */
  has?: RegExp
  /** The file's text matches this nowhere. */
  lacks?: RegExp
}

/**
 * Webpack plugin: puts our modules in the place of Taro's, and fails the build where one of them, or one of the traces,
 * has had no effect: Taro has changed, and docs/taro-internals.md says what to look at.
 */
export class TaroShims {
  /** Names of the shims that were asked for since the build, or the development server, started. */
  private readonly used = new Set<string>()

  constructor(
    private readonly shims: readonly Shim[],
    private readonly traces: readonly Trace[] = [],
  ) {}

  apply(compiler: Compiler) {
    compiler.hooks.normalModuleFactory.tap('TaroShims', (factory) => {
      factory.hooks.beforeResolve.tap('TaroShims', (asked) => {
        const shim = this.shims.find((it) => answers(it, asked.request, asked.contextInfo.issuer))
        if (!shim) return
        this.used.add(shim.name)
        asked.request = shim.by
      })
    })
    compiler.hooks.thisCompilation.tap('TaroShims', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'TaroShims', stage }, (assets) => {
        if (compilation.errors.length > 0) return // what has failed for another reason may be incomplete
        const problems = this.problems(assets)
        if (problems.length === 0) return
        compilation.errors.push(new compiler.webpack.WebpackError(problems.join('\n'))) // Taro prints one error alone
      })
    })
  }

  private problems(assets: Compilation['assets']): string[] {
    const unused = this.shims
      .filter(({ name }) => !this.used.has(name))
      .map(({ name, replaces, within }) =>
        noEffect(name, `nothing${within ? ` in ${within}` : ''} asks for ${replaces.join(' or ')}`),
      )
    const untraced = this.traces.flatMap(({ name, file, has, lacks }) => {
      if (!assets[file]) return [noEffect(name, `the build has no ${file}`)]
      const text = String(assets[file].source())
      if (has && !has.test(text)) return [noEffect(name, `${file} lacks ${has}`)]
      if (lacks?.test(text)) return [noEffect(name, `${file} has ${lacks}`)]
      return []
    })
    return [...unused, ...untraced]
  }
}

/** The message for a change inside Taro that has had no effect. */
export function noEffect(name: string, why: string): string {
  return `Taro shim "${name}" has no effect: ${why}. Taro may have changed, see docs/taro-internals.md`
}

function answers({ replaces, within }: Shim, request: string, issuer: string): boolean {
  if (!replaces.includes(request)) return false
  return !within || issuer.replaceAll('\\', '/').includes(`/node_modules/${within}/`)
}
