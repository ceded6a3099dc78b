import path from 'node:path'
import type { LoaderContext } from 'webpack'
import { compileReports } from '../../src/compiler/compile-reports'

/** Webpack loader: replaces a `.reports` file by the JSON of all compiled report folders beside it. */
export default function reportsLoader(this: LoaderContext<object>): string {
  const folder = path.dirname(this.resourcePath)
  this.addContextDependency(folder)
  const { reports, errors } = compileReports(folder)
  if (errors.length > 0) throw new Error(`\n${errors.join('\n')}\n`)
  return JSON.stringify(reports)
}
