import path from 'node:path'
import { compileReports } from '../../src/compiler/compile-reports'
import { packReport } from '../../src/report/pack'
import { type AllSeries, comparedOrdinals } from '../../src/report/series'
import type { Report } from '../../src/report/types'
import type { ContentLoader } from './content-folder'
import { cutText, LARGEST_PART, packageOf, SERIES_PACKAGE } from './report-packages'

/**
 * Webpack loader: replaces all.reports by a list of the folders in reports/, compiled, newest first (see
 * src/global.d.ts), and a way to the series of all years. The newest is in the list itself; an older one and the series
 * come in files of their own when they are asked for, so that ten years of reports do not slow the start of the app.
 * With ?report=ID it gives that report alone, with ?series the series.
 */
export default function reportsLoader(this: ContentLoader): string {
  this.cacheable(false) // build-cache.ts: what was made of another app's content is under the same name
  const folder = this.getOptions().from
  this.addContextDependency(folder)
  const { reports, series, errors } = compiledFor(this, folder)
  if (errors.length > 0) throw new Error(`\n${errors.join('\n')}\n`)

  const packed = (report: Report) => JSON.stringify([packReport(report), comparedOrdinals(series, report.id)])
  const query = new URLSearchParams(this.resourceQuery)
  const asked = reports.find(({ id }) => id === query.get('report'))
  if (asked) return `export default ${parsed(packed(asked))}`
  if (query.has('series')) return `export default ${parsed(JSON.stringify(series))}`

  const h5 = process.env.TARO_ENV === 'h5'
  const listed = reports.map((report, i) => {
    const text = packed(report)
    if (i === 0 && (h5 || Buffer.byteLength(text) <= LARGEST_PART)) return parsed(text)
    const load = h5 ? chunk(this, `report=${report.id}`, `report-${report.id}`) : packages(this, report, text)
    const { id, title, year } = report
    return `{ ...${JSON.stringify({ id, title, year })}, load: () => ${load} }`
  })
  const load = h5 ? chunk(this, 'series', 'series') : seriesPackage(this, series)
  const ofSeries = `{ count: ${series.series.length}, load: () => ${load} }`
  return `export default [${listed.join(',\n')}]\nexport const series = ${ofSeries}`
}

type Compiled = ReturnType<typeof compileReports>

const compiled = new WeakMap<object, Compiled>()

/** The reports, compiled once for all the modules of one run of webpack: in H5 each older report is one. */
function compiledFor({ _compilation: run }: ContentLoader, folder: string): Compiled {
  const known = run && compiled.get(run)
  if (known) return known
  const reports = compileReports(folder)
  if (run) compiled.set(run, reports)
  return reports
}

/** A long literal is read faster as JSON than as code. */
const parsed = (json: string) => `JSON.parse(${JSON.stringify(json)})`

/** In H5, a chunk of webpack's. */
function chunk({ resourcePath }: ContentLoader, query: string, name: string): string {
  const request = JSON.stringify(`./${path.basename(resourcePath)}?${query}`)
  return `import(/* webpackChunkName: "${name}" */ ${request}).then((chunk) => chunk.default)`
}

/**
 * In WeChat, as many packages as it takes, for Taro makes a plain require of import(). The paths are literals: WeChat's
 * tools leave out of an upload what no code names.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/async.html
 */
function packages(loader: ContentLoader, { id }: Report, text: string): string {
  const parts = cutText(text).map((part, i) => {
    const file = `${packageOf(id, i + 1)}/text.js`
    loader.emitFile(file, `exports.text = ${JSON.stringify(part)}\n`)
    return `__non_webpack_require__.async(${JSON.stringify(`./${file}`)})`
  })
  return `Promise.all([${parts.join(', ')}]).then((parts) => JSON.parse(parts.map(({ text }) => text).join('')))`
}

/** In WeChat, a package of their own; with a single report there are none, and no package. */
function seriesPackage(loader: ContentLoader, series: AllSeries): string {
  if (series.series.length === 0) return `Promise.resolve(${JSON.stringify(series)})`
  const file = `${SERIES_PACKAGE}/series.js`
  loader.emitFile(file, `exports.series = ${parsed(JSON.stringify(series))}\n`)
  return `__non_webpack_require__.async(${JSON.stringify(`./${file}`)}).then(({ series }) => series)`
}
