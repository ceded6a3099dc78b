import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rootOf } from '../../config/plugins/report-packages'
import { buildApp } from '../../scripts/build/build-app'
import { glossaryText } from '../fixtures/report'
import { writeSeriesFamily } from '../fixtures/series-family'
import { isUploaded, packageBytes } from './package-bytes'

/*
 * What series cost the mini-program: its main package with ten years published and 0, 10 and 40 series.
 *   npx tsx tests/bench/series-bytes.ts
 */

const COUNTS = [0, 10, 40]
const YEARS = 10

async function main() {
  const rows = []
  for (const count of COUNTS) {
    const folder = `.tmp/series-bytes/${count}`
    const content = path.join(folder, 'content')
    writeSeriesFamily(path.join(content, 'reports'), { newest: 2031, years: YEARS, count })
    mkdirSync(path.join(content, 'glossary'), { recursive: true })
    writeFileSync(path.join(content, 'glossary', 'glossary.yaml'), glossaryText)
    const dist = path.join(folder, 'weapp')
    await buildApp('weapp', dist, { content, quiet: true })
    const main = packageBytes(dist, (file) => isUploaded(file) && rootOf(file) === '')
    const series = packageBytes(dist, (file) => rootOf(file) === 'reports/series')
    rows.push({ series: count, 'main raw': main.raw, 'main gzip': main.gzip, 'reports/series raw': series.raw })
  }
  console.table(rows)
  for (const { series, ...row } of rows.slice(1)) {
    const raw = (row['main raw'] - rows[0]['main raw']) / series
    console.log(`${series} series: ${raw.toFixed(1)} B each in the main package`)
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
