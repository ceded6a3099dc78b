import { rm } from 'node:fs/promises'
import { compileReports } from '../../src/compiler/compile-reports'
import { foldsOf } from '../../src/report/places'
import type { Division } from '../../src/report/types'
import { divisionsOf } from '../../src/report/walk'
import type { App } from '../emulator/open-app'
import { startHost } from '../emulator/start-host'
import { writeNativePage } from './native-page'

/*
 * How long the view draws when the largest fold is opened, closed and opened again, beside a page written by hand for
 * WeChat that shows the same folds in the same style, on a CPU four times slower than this one's. The two take turns;
 * medians. npx tsx tests/bench/folds.ts. Where no Chinese font is installed, most of the time goes into the search for one.
 */
const RUNS = 15
const SLOWER = 4
const ACTS = ['open', 'close', 'open again'] as const

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
    times.push(await app.page.evaluate(() => (window.host?.calls ?? []).reduce((sum, { ms }) => sum + ms, 0)))
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
  const native = await writeNativePage(report, dist)
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
      'ours, ms': Number(ours.toFixed(1)),
      'by hand, ms': Number(byHand.toFixed(1)),
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
