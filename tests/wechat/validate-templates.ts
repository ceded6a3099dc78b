import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'

interface TemplateCompiler {
  wxmlToJs(root: string, options: Options): string
}

/** Gives an Error, and does not throw it, when a file does not compile; the package's own index.js overlooks that. */
type StyleCompiler = (root: string, files: string[], options: Options) => unknown

interface Options {
  maxBuffer: number
}

const require = createRequire(import.meta.url)
const options: Options = { maxBuffer: 64 * 1024 * 1024 }

/**
 * What WeChat's own compilers of WXML (wcc) and WXSS (wcsc) say against the package in `dist`; empty when they take
 * it. Each stops at its first problem.
 */
export function validateTemplates(dist: string): string[] {
  const templates = require('miniprogram-compiler') as TemplateCompiler
  const styles = require('miniprogram-compiler/src/wcsc') as StyleCompiler
  const found: string[] = []
  try {
    templates.wxmlToJs(dist, options)
  } catch (error) {
    found.push((error as Error).message)
  }
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.wxss'))
  const result = styles(
    dist,
    files.map((file) => file.slice(0, -'.wxss'.length)),
    options,
  )
  if (result instanceof Error) found.push(result.message)
  return found
}
