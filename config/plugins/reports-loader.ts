import path from 'node:path'
import type { LoaderContext } from 'webpack'
import { compileReports } from '../../src/compiler/compile-reports'
import { packReport } from '../../src/report/pack'

/** Webpack loader: replaces a `.reports` file by the JSON of all report folders beside it, compiled and packed. */
export default function reportsLoader(this: LoaderContext<object>): string {
  const folder = path.dirname(this.resourcePath)
  this.addContextDependency(folder)
  const { reports, errors } = compileReports(folder)
  if (errors.length > 0) throw new Error(`\n${errors.join('\n')}\n`)
  return JSON.stringify(reports.map(packReport))
}
