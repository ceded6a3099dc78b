import { compile } from '../../src/compiler/compile'
import { findHits } from '../../src/reader/search/find-hits'
import { searchIndexOf } from '../../src/reader/search/search-index'
import type { Report } from '../../src/report/types'
import { type LargeReport, largeReport } from '../fixtures/apps/large-report'
import { report } from '../fixtures/report'

/*
 * How long a search takes in the report of the tests and in reports 10 and 100 times its size, on this machine's CPU. The index
 * is made once, when the reader first searches.
 */

/** What people type: a number, a word, a word on its way, one character that is everywhere, two words, nothing found. */
const QUERIES = ['1568', '信访总量', '调解', '法', '行政 案件', '没有的词']
const TIMES = 15

function compiled(files: LargeReport): Report {
  const [text, editorial] = [files['report.txt'], files['report.yaml']]
  return compile({ id: 'bench', text, textFile: 'report.txt', editorial, editorialFile: 'report.yaml' }).report
}

const reports = {
  '1×': report,
  '10×': compiled(largeReport(10)),
  '100×': compiled(largeReport(100)),
}

function timed<Value>(run: () => Value): { ms: number; value: Value } {
  const start = process.hrtime.bigint()
  const value = run()
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, value }
}

function median(list: number[]): number {
  return list.sort((a, b) => a - b)[Math.floor(list.length / 2)]
}

const rounded = (ms: number) => Math.round(ms * 100) / 100
const rows = Object.entries(reports).map(([size, report]) => {
  const { ms: index, value } = timed(() => searchIndexOf(report))
  const cold = timed(() => findHits(value, QUERIES[0])).ms
  const warm = QUERIES.map((query) => [
    query,
    rounded(median(Array.from({ length: TIMES }, () => timed(() => findHits(value, query)).ms))),
  ])
  return [size, { index: rounded(index), 'first search': rounded(cold), ...Object.fromEntries(warm) }] as const
})
console.log('Search, ms: making the index, the first search, and the median of 15 for each query')
console.table(Object.fromEntries(rows))
