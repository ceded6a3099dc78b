import path from 'node:path'
import type { LoaderContext } from 'webpack'
import { formatDiagnostic } from '../../src/compiler/diagnostic'
import { compileGlossary } from '../../src/compiler/glossary'

/** Webpack loader: replaces glossary.yaml by the JSON of its terms. */
export default function glossaryLoader(this: LoaderContext<object>, source: string): string {
  const file = path.relative(this.rootContext, this.resourcePath)
  const { terms, diagnostics } = compileGlossary(source, file)
  if (diagnostics.length > 0) throw new Error(`\n${diagnostics.map(formatDiagnostic).join('\n')}\n`)
  return JSON.stringify(terms)
}
