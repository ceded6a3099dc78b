import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compileReports } from '../../src/compiler/compile-reports'
import { headingSpan } from '../../src/report/heading-span'
import { foldsOf } from '../../src/report/places'
import { runsOf } from '../../src/report/runs'
import type { Division, Paragraph, Report } from '../../src/report/types'
import { divisionsOf } from '../../src/report/walk'
import type { App } from '../emulator/open-app'
import { startHost } from '../emulator/start-host'

/*
 * How long the view draws when the largest fold is opened, closed and opened again, beside a page of the same text written
 * by hand for WeChat, on a CPU four times slower than this one's. The two take turns; medians. npx tsx tests/bench/folds.ts
 */
const RUNS = 9
const SLOWER = 4
const ACTS = ['open', 'close', 'open again'] as const

const toXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A paragraph from `from` on, its figures marked and tappable. */
function paragraph(it: Paragraph, from = 0): string {
  const runs = runsOf(it, [from, it.text.length], []).map(({ text, figure }) =>
    figure ? `<text class="figure" bindtap="ask" data-id="${figure.id}">${toXml(text)}</text>` : toXml(text),
  )
  return `<text class="prose" user-select>${runs.join('')}</text>`
}

function item(it: Division): string {
  const [first, ...more] = it.paragraphs
  const [, end] = headingSpan(it)
  return `<view class="item"><text class="lead">${toXml(first.text.slice(0, end))}</text>${paragraph(first, end)}
${more.map((other) => paragraph(other)).join('')}<view class="more" bindtap="ask" aria-role="button"></view></view>`
}

/** The report as somebody would write it by hand: a fold has its text while `open` says so. */
function nativePage(report: Report): string {
  const isFold = new Set(foldsOf(report).map(({ id }) => id))
  const division = (it: Division): string => {
    const [first, ...more] = it.paragraphs
    const [, end] = headingSpan(it)
    const head = toXml(first.text.slice(0, end))
    const body = `${paragraph(first, end)}${more.map((other) => paragraph(other)).join('')}`
    if (!isFold.has(it.id))
      return `<view class="section-name">${head}</view>${body}${it.children.map(division).join('')}`
    const key = it.id.replaceAll('.', '_')
    return `<view class="fold" id="${it.id.replaceAll('.', '-')}"><view class="fold-head" aria-role="button" data-key="${key}"
 bindtap="toggle">${head}</view><view class="fold-body" wx:if="{{open.${key}}}">${body}${it.children.map(item).join('')}</view></view>`
  }
  return report.sections.map(division).join('\n')
}

async function writeNative(report: Report): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'native-page-'))
  const files = {
    'app.json': JSON.stringify({ pages: ['pages/report/index'], window: {} }),
    'app.js': 'App({})',
    'pages/report/index.json': '{}',
    'pages/report/index.js': `Page({ data: { open: {} }, ask() {}, toggle(event) {
      const { key } = event.currentTarget.dataset
      this.setData({ ['open.' + key]: !this.data.open[key] })
    } })`,
    'pages/report/index.wxml': nativePage(report),
  }
  await mkdir(path.join(folder, 'pages/report'), { recursive: true })
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text)
  return folder
}

/** In the page: counts the layout that a call brings about to the time that the call takes. */
function withLayout() {
  const { calls } = window.host ?? {}
  if (!calls) return
  const push = calls.push.bind(calls)
  calls.push = (call) => {
    const { scrollHeight } = document.querySelector('host-page:not([hidden]) wx-page') ?? document.body
    return push({ ...call, ms: scrollHeight > 0 ? performance.now() - call.at : call.ms })
  }
}

/** What the view takes to open a fold, close it and open it again, layout and all, ms. */
async function timesOf(app: App, fold: string): Promise<number[]> {
  await app.page.evaluate(withLayout)
  const devtools = await app.page.context().newCDPSession(app.page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times: number[] = []
  for (const _act of ACTS) {
    await app.meter.mark()
    await app.tap(`#${fold} .fold-head`)
    times.push((await app.meter.read()).ms)
  }
  await devtools.detach()
  return times
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

async function main(dist = 'dist/weapp') {
  const [report] = compileReports('src/reports').reports
  const lengthOf = (it: Division): number =>
    divisionsOf([it]).reduce(
      (sum, { paragraphs }) => sum + paragraphs.reduce((all, { text }) => all + text.length, 0),
      0,
    )
  const largest = foldsOf(report).reduce((most, it) => (lengthOf(it) > lengthOf(most) ? it : most))
  const fold = largest.id.replaceAll('.', '-')
  const native = await writeNative(report)
  const hosts = [await startHost(dist), await startHost(native)]
  const times: number[][][] = [[], []]
  try {
    for (let run = 0; run <= RUNS; run++) {
      for (const [i, host] of hosts.entries()) {
        const app = await host.open()
        const found = await timesOf(app, fold)
        if (run > 0) times[i].push(found) // the first warms the caches
        await app.close()
      }
    }
  } finally {
    for (const host of hosts) await host.close()
    await rm(native, { recursive: true })
  }
  const row = (at: number) => {
    const [ours, byHand] = times.map((of) => median(of.map((found) => found[at])))
    return {
      'ours, ms': Math.round(ours),
      'by hand, ms': Math.round(byHand),
      ratio: Number((ours / byHand).toFixed(2)),
    }
  }
  console.log(`\nMini-program host, the largest fold (${largest.id}): medians of ${RUNS}, CPU ${SLOWER} times slower`)
  console.table(Object.fromEntries(ACTS.map((act, at) => [act, row(at)])))
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
