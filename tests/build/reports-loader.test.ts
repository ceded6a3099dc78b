import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import reportsLoader from '../../config/plugins/reports-loader'
import { compileFolder } from '../../src/compiler/compile-folder'
import { quoteDoubtful } from '../../src/compiler/output/quote-doubtful'
import { type PackedReport, unpackReport } from '../../src/report/pack'
import { type AllSeries, comparedOrdinals } from '../../src/report/series'
import type { Report } from '../../src/report/types'
import { allSeries, seriesFolder } from '../fixtures/series'
import { writeSeriesFamily } from '../fixtures/series-family'

/** A report and the places of its figures that other years have too, as the loader writes them. */
type Compared = [report: PackedReport, compared: number[]]
/** A report of the list. */
type Listed = Compared | { id: string; title: string; load: () => Promise<Compared> }

const REAL = 'tests/fixtures/reports/district-2022'
const { TARO_ENV } = process.env
const report = quoteDoubtful(compileFolder(REAL).report)
let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reports-'))
  cpSync(REAL, path.join(folder, 'district-2022'), { recursive: true })
  cpSync(REAL, path.join(folder, 'district-2021'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  process.env.TARO_ENV = TARO_ENV
})

/** What the loader writes for a target in a run of webpack: the module, and the files beside it. */
function load(target: 'weapp' | 'h5', resourceQuery = '', of = folder, run = {}) {
  process.env.TARO_ENV = target
  const files: Record<string, string> = {}
  const context = {
    resourcePath: 'src/reports/all.reports',
    getOptions: () => ({ from: of }),
    cacheable: () => {},
    resourceQuery,
    _compilation: run,
    addContextDependency: () => {},
    emitFile: (name: string, text: string) => {
      files[name] = text
    },
  }
  const code = Reflect.apply(reportsLoader, context, []) as string
  return { code, files }
}

/** What that module exports, run as in the mini-program from the root of its package. */
function run({ code, files }: ReturnType<typeof load>): unknown {
  const async = async (file: string) => {
    const exports = {}
    vm.runInNewContext(files[file.replace('./', '')], { exports })
    return exports
  }
  const script = code.replace('export default', 'exported =').replace('export const', 'var')
  const scope = { __non_webpack_require__: { async }, exported: undefined }
  vm.runInNewContext(script, scope)
  return scope.exported
}

it('holds the newest report and fetches the older one from its own package', async () => {
  const [first, second, ...none] = run(load('weapp')) as Listed[]
  expect(none).toEqual([])
  const same = (listed: unknown, id: string) => {
    const [packed, compared] = listed as Compared
    expect(plain(unpackReport(packed))).toEqual({ ...report, id })
    expect([...compared]).toEqual([])
  }
  // Of one year, by id.
  same(first, 'district-2021')
  expect(second).toMatchObject({ id: 'district-2022', title: report.title })
  same('load' in second && (await second.load()), 'district-2022')
})

it('in H5 fetches it as a chunk, which holds that report alone', () => {
  const { code, files } = load('h5')
  expect(files).toEqual({})
  expect(code).toContain('import(/* webpackChunkName: "report-district-2022" */ "./all.reports?report=district-2022")')
  const [packed] = run(load('h5', '?report=district-2022')) as Compared
  expect(plain(unpackReport(packed))).toEqual(report)
})

it('fails with what the compiler says against a report', () => {
  const bad = path.join(folder, 'district-2020')
  cpSync(REAL, bad, { recursive: true })
  writeFileSync(path.join(bad, 'report.yaml'), 'title: 2020\n')
  try {
    expect(() => load('weapp')).toThrow(/district-2020\/report\.yaml:1:\d+ error .*\[/)
  } finally {
    rmSync(bad, { recursive: true })
  }
})

it('knows from the start which figures other years have too, and fetches the series from their own package', async () => {
  const { code, files } = load('weapp', '', seriesFolder)
  const [[, compared]] = run({ code, files }) as [Compared]
  expect([...compared]).toEqual(comparedOrdinals(allSeries, 'mouqu-2024'))
  expect(code).not.toContain('人大建议、政协提案') // the name of a series
  const scope = run({ code: code.replace('export default', 'void').replace('export const series', 'exported'), files })
  const { count, load: fetchSeries } = scope as { count: number; load: () => Promise<AllSeries> }
  expect(count).toBe(allSeries.series.length)
  expect(JSON.parse(JSON.stringify(await fetchSeries()))).toEqual(allSeries)
})

it('in H5 fetches the series as a chunk', () => {
  const { code, files } = load('h5', '', seriesFolder)
  expect(files).toEqual({})
  expect(code).toContain('import(/* webpackChunkName: "series" */ "./all.reports?series")')
  expect(JSON.parse(JSON.stringify(run(load('h5', '?series', seriesFolder))))).toEqual(allSeries)
})

it.each(['weapp', 'h5'] as const)('in %s, a series of ten years adds at most 40 B to the first package', (target) => {
  const bytes = [0, 40].map((count) => {
    const reports = path.join(folder, `family-${count}`, 'reports')
    writeSeriesFamily(reports, { newest: 2031, years: 10, count })
    return Buffer.byteLength(load(target, '', reports).code)
  })
  expect((bytes[1] - bytes[0]) / 40).toBeLessThanOrEqual(40)
})

/** Without the prototypes of the other context. */
function plain(value: Report | undefined): unknown {
  return JSON.parse(JSON.stringify(value))
}

it('compiles the reports once for all the modules of a run, and anew in the next', () => {
  const changed = mkdtempSync(path.join(tmpdir(), 'reports-'))
  cpSync(REAL, path.join(changed, 'district-2022'), { recursive: true })
  const run = {}
  const before = load('h5', '?report=district-2022', changed, run).code
  writeFileSync(path.join(changed, 'district-2022', 'report.txt'), '一、工作情况\n全年学习12次。\n')
  expect(load('h5', '?report=district-2022', changed, run).code).toBe(before)
  expect(() => load('h5', '?report=district-2022', changed)).toThrow('report.yaml')
  rmSync(changed, { recursive: true })
})
