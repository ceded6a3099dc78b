import type { Compiler } from 'webpack'

/** WeChat takes no larger package, bytes. https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages.html */
const LARGEST = 2 * 1024 * 1024

/** What to do about a package of these files, by bytes; undefined where WeChat takes it. */
export function tooLarge(files: Readonly<Record<string, number>>): string | undefined {
  const all = Object.values(files).reduce((sum, bytes) => sum + bytes, 0)
  if (all <= LARGEST) return undefined
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MB`
  const largest = Object.entries(files)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([file, bytes]) => `${file} ${megabytes(bytes)}`)
  return `小程序主包 ${megabytes(all)}，超过微信的上限 2 MB。最大的文件：${largest.join('、')}。报告都在 common.js 里：请把 src/reports 中较早的报告移走后重新构建`
}

/** Webpack plugin: fails the build of a mini-program that WeChat would not take, and says what to do. */
export class PackageSize {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('PackageSize', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'PackageSize', stage }, (assets) => {
        const sizes = Object.entries(assets).map(([file, source]) => [file, source.size()])
        const problem = tooLarge(Object.fromEntries(sizes))
        if (problem) compilation.errors.push(new compiler.webpack.WebpackError(problem))
      })
    })
  }
}
