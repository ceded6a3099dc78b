import { readFileSync } from 'node:fs'
import path from 'node:path'
import { formatDiagnostic } from '../../src/compiler/diagnostic'
import { compileGlossary } from '../../src/compiler/glossary'
import type { ContentLoader } from './content-folder'

/** Webpack loader: replaces glossary.yaml by the JSON of its terms. */
export default function glossaryLoader(this: ContentLoader): string {
  this.cacheable(false) // see reports-loader.ts
  const file = this.getOptions().from
  this.addDependency(file)
  const { terms, diagnostics } = compileGlossary(readFileSync(file, 'utf8'), path.relative(this.rootContext, file))
  if (diagnostics.length > 0) throw new Error(`\n${diagnostics.map(formatDiagnostic).join('\n')}\n`)
  return JSON.stringify(terms)
}
