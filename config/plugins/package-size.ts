import type { Compiler } from 'webpack'
import { rootOf } from './report-packages'

/** The most that WeChat accepts in one package, bytes. https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages.html */
const LARGEST_PACKAGE = 2 * 1024 * 1024
/** The most that WeChat accepts in all packages together, bytes. */
const LARGEST_TOTAL = 30 * 1024 * 1024

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MB`
const sumOf = (sizes: readonly (readonly [string, number])[]) => sizes.reduce((sum, [, bytes]) => sum + bytes, 0)

/**
 * What an editor is told about a mini-program that WeChat would refuse for its size; nothing where it is accepted.
 *
 * @param files bytes by path in the build
 */
export function sizeProblems(files: Readonly<Record<string, number>>): string[] {
  const sizes = Object.entries(files).sort(([, a], [, b]) => b - a)
  const roots = new Set(sizes.map(([file]) => rootOf(file)))
  const problems = [...roots].flatMap((root) => {
    const own = sizes.filter(([file]) => rootOf(file) === root)
    if (sumOf(own) <= LARGEST_PACKAGE) return []
    const largest = own.slice(0, 3).map(([file, bytes]) => `${file} ${megabytes(bytes)}`)
    const name = root === '' ? '主包' : `分包 ${root}`
    return [`小程序${name} ${megabytes(sumOf(own))}，超过微信的上限 2 MB。最大的文件：${largest.join('、')}`]
  })
  if (sumOf(sizes) > LARGEST_TOTAL) {
    problems.push(
      `小程序共 ${megabytes(sumOf(sizes))}，超过微信的上限 30 MB：请把 src/reports 中较早的报告移走后重新构建`,
    )
  }
  return problems
}

/** Webpack plugin: fails the build of a mini-program that is too large for WeChat, and says what is large in it. */
export class PackageSize {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('PackageSize', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'PackageSize', stage }, (assets) => {
        const sizes = Object.entries(assets).map(([file, source]) => [file, source.size()])
        for (const problem of sizeProblems(Object.fromEntries(sizes))) {
          compilation.errors.push(new compiler.webpack.WebpackError(problem))
        }
      })
    })
  }
}
