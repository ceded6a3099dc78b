import { createRequire } from 'node:module'

interface MiniprogramCompiler {
  wxmlToJs(root: string, options: { maxBuffer: number }): string
  wxssToJs(root: string, options: { maxBuffer: number }): string
}

const require = createRequire(import.meta.url)
const MAX_BUFFER = 64 * 1024 * 1024

/**
 * What WeChat's own compilers of WXML (wcc) and WXSS (wcsc) say against the package in `dist`; empty when they take
 * it. Each stops at its first problem.
 */
export function validateTemplates(dist: string): string[] {
  const compiler = require('miniprogram-compiler') as MiniprogramCompiler
  const options = { maxBuffer: MAX_BUFFER }
  return [() => compiler.wxmlToJs(dist, options), () => compiler.wxssToJs(dist, options)].flatMap((compile) => {
    try {
      compile()
      return []
    } catch (error) {
      return [(error as Error).message]
    }
  })
}
