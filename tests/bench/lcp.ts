import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { compileReports } from '../../src/compiler/compile-reports'
import { headingSpan } from '../../src/report/heading-span'
import { isFold } from '../../src/report/places'
import type { Division, Paragraph } from '../../src/report/types'
import { launchBrowser } from '../browser/launch-browser'
import { serveGzip } from '../browser/serve-gzip'
import { buildHello } from './build-hello'

/*
 * A first visit, on a phone's screen, slow 4G as Lighthouse has it and a CPU four times slower than this one's: how much
 * later than in a plain page of <details>, without any script or style, the text of the report is on the screen (largest
 * contentful paint), and how long the page does not answer (total blocking time), beside a hello-world of the same Taro.
 * The three take turns; medians. npx tsx tests/bench/lcp.ts
 */
const RUNS = 9
const SLOWER = 4
/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
/** How long a page may still paint something larger, ms: longer than the app takes to replace the text. */
const SETTLED = 4000

const toHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The same report by hand: headings, paragraphs, and a <details> for every subsection. */
function plainPage(): string {
  const [report] = compileReports('src/reports').reports
  const paragraph = ({ text }: Pick<Paragraph, 'text'>) => `<p>${toHtml(text)}</p>`
  const division = (it: Division): string => {
    const [{ text }, ...rest] = it.paragraphs
    if (!isFold(it)) return [...it.paragraphs.map(paragraph), ...it.children.map(division)].join('\n')
    const [, end] = headingSpan(it)
    const below = [{ text: text.slice(end) }, ...rest].map(paragraph)
    return `<details><summary>${toHtml(text.slice(0, end))}</summary>
${[...below, ...it.children.map(division)].join('\n')}</details>`
  }
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${toHtml(report.title)}</title>
<meta name="viewport" content="width=device-width"><h1>${toHtml(report.title)}</h1>
${[...report.frontMatter, ...report.preamble].map(paragraph).join('\n')}
${report.sections.map(division).join('\n')}`
}

/** Times of one visit, ms: of the largest contentful paint after the navigation, and that of long tasks beyond 50 ms each. */
interface Visit {
  lcp: number
  blocked: number
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' })
  await context.addInitScript('globalThis.__name = (named) => named')
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await page.goto(url)
  await page.waitForTimeout(SETTLED)
  const times = await page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        setTimeout(() => resolve([]), 500) // there are none
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true })
      })
    const paints = await entries('largest-contentful-paint')
    const tasks = await entries('longtask')
    return {
      lcp: paints.pop()?.startTime ?? Number.NaN,
      blocked: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
    }
  })
  await context.close()
  return times
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

async function main() {
  const folder = await mkdtemp(path.join(tmpdir(), 'plain-page-'))
  await writeFile(path.join(folder, 'index.html'), plainPage())
  const hello = await buildHello()
  const servers = await Promise.all(['dist/h5', folder, path.join(hello, 'dist/h5')].map((it) => serveGzip(it)))
  const browser = await launchBrowser()
  const visits: Visit[][] = [[], [], []]
  try {
    for (let run = 0; run < RUNS; run++) {
      for (const [i, { url }] of servers.entries()) visits[i].push(await visit(browser, url))
    }
  } finally {
    await browser.close()
    for (const server of servers) await server.close()
    await rm(folder, { recursive: true })
    await rm(hello, { recursive: true })
  }
  const row = (key: keyof Visit) => {
    const [ours, plain, hello] = visits.map((of) => Math.round(median(of.map((it) => it[key]))))
    return { 'ours, ms': ours, 'plain <details>, ms': plain, 'hello-world, ms': hello }
  }
  console.log(`\nBrowser, first visit: medians of ${RUNS}, slow 4G, CPU ${SLOWER} times slower`)
  console.table({ 'largest contentful paint': row('lcp'), 'total blocking time': row('blocked') })
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
