import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { browserPath } from '../browser/launch-browser'
import { serveGzip } from '../browser/serve-gzip'

/*
 * npx tsx tests/bench/lighthouse.ts [PAGE…]
 * Lighthouse for mobile (its own throttling) on every page of dist/h5, from a host that sends gzip.
 *
 * npx fetches Lighthouse when it is not there: as a dependency it would bring 145 packages, two of them asked for as
 * "latest", which breaks npm ci on the day that there is a later one.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const FLAGS = '--headless=new --no-sandbox --disable-gpu'

interface Result {
  categories: Record<string, { score: number | null }>
  audits: Record<string, { title: string; score: number | null; numericValue?: number; scoreDisplayMode: string }>
}

async function audit(url: string, folder: string): Promise<Result> {
  const output = path.join(folder, 'result.json')
  const args = ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${output}`]
  const env = { ...process.env, CHROME_PATH: await browserPath() }
  await promisify(execFile)('npx', [...args, `--chrome-flags=${FLAGS}`], { env, cwd: folder, timeout: 240_000 })
  return JSON.parse(await readFile(output, 'utf8')) as Result
}

function row({ categories, audits }: Result) {
  const score = (id: string) => Math.round((categories[id].score ?? 0) * 100)
  const ms = (id: string) => Math.round(audits[id].numericValue ?? 0)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    seo: score('seo'),
    'FCP ms': ms('first-contentful-paint'),
    'LCP ms': ms('largest-contentful-paint'),
    'TBT ms': ms('total-blocking-time'),
    CLS: Number((audits['cumulative-layout-shift'].numericValue ?? 0).toFixed(3)),
  }
}

async function main() {
  const pages = process.argv.length > 2 ? process.argv.slice(2) : ['report', 'figures', 'quiz', 'about']
  const folder = await mkdtemp(path.join(tmpdir(), 'lighthouse-'))
  const server = await serveGzip('dist/h5')
  const rows: Record<string, ReturnType<typeof row>> = {}
  try {
    for (const page of pages) {
      const result = await audit(`${server.url}#/pages/${page}/index`, folder)
      rows[page] = row(result)
      const failed = Object.values(result.audits).filter(({ score, scoreDisplayMode }) => {
        return scoreDisplayMode === 'binary' && score !== null && score < 1
      })
      for (const { title } of failed) console.log(`  ${page}: ${title}`)
    }
    console.table(rows)
  } finally {
    await server.close()
    await rm(folder, { recursive: true })
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
