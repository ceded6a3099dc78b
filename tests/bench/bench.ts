import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { startHost } from '../emulator/start-host'
import { measureFirstScreen } from '../h5/measure-first-screen'
import { measureReading } from '../weapp/measure-reading'
import { isUploaded, packageBytes } from './package-bytes'

/*
 * `npm run bench`: what reading costs, from dist/ as the last builds left it. Bytes and counts are exact and the same
 * on every machine; times come last, as ratios to what was timed in the same run.
 */

async function main() {
  if (!existsSync('dist/weapp') || !existsSync('dist/h5')) {
    console.error('dist/ is not complete: run npm run build first')
    process.exitCode = 1
    return
  }
  console.log('\nPackage, bytes')
  console.table({
    'mini-program, all': packageBytes('dist/weapp', isUploaded),
    '  Taro and React': packageBytes(
      'dist/weapp',
      (file) => isUploaded(file) && /^(app|taro|vendors|runtime|comp)\.|base\.wxml|utils/.test(file),
    ),
    '  our code, the report and the terms': packageBytes('dist/weapp', (file) => file === 'common.js'),
    '  styles': packageBytes('dist/weapp', (file) => file.endsWith('.wxss')),
    'H5, all': packageBytes('dist/h5'),
  })
  await mini()
  await h5()
  alone('compiler')
  alone('search')
  alone('hello')
  alone('lcp')
  alone('folds')
}

async function mini() {
  const host = await startHost('dist/weapp')
  const app = await host.open()
  const costs = await measureReading(app)
  const largest = costs
    .filter(({ act }) => act.startsWith('open s'))
    .reduce((most, cost) => (cost.bytes > most.bytes ? cost : most))
  const at = costs.indexOf(largest)
  const rows = costs.filter((cost, i) => i === at || i === at + 1 || !/^(open|close) s\d/.test(cost.act))
  await app.close()
  for (const page of ['figures', 'quiz', 'about'].filter((it) => existsSync(`dist/weapp/pages/${it}`))) {
    const opened = await host.open({ path: `pages/${page}/index` })
    const { calls, bytes } = await opened.meter.read()
    rows.push({ act: `first render of ${page}`, calls, bytes, nodes: (await opened.nodes()).count })
    await opened.close()
  }
  await host.close()
  console.log('\nMini-program, the real report: setData calls, bytes, and WXML nodes afterwards')
  console.table(rows)
}

async function h5() {
  const { first, later } = await measureFirstScreen('dist/h5')
  const row = ({ raw, gzip }: typeof first) => ({ raw, gzip })
  console.log('\nH5, bytes transferred on a first visit')
  console.table({ 'until the report can be read': row(first), 'fetched ahead after it': row(later) })
}

/** Runs a bench of its own, after what would disturb its times. */
function alone(name: string) {
  console.log()
  execFileSync('npx', ['tsx', `tests/bench/${name}.ts`], { stdio: 'inherit' })
}

main()
