import { parseArgs } from 'node:util'
import type { AppOptions } from '../emulator/app-options'
import { startHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { checkWalk } from './shared/check-walk'
import { templatesOf } from './shared/page-data'

/*
 * Random walks through the built mini-program of the tests, each on a phone of its own, of several kinds; prints what went wrong and how
 * to see it again. npx tsx tests/proof/walks.ts --walks 200 --steps 100 [--seed walk]
 */
const { values } = parseArgs({
  options: {
    walks: { type: 'string', default: '200' },
    steps: { type: 'string', default: '100' },
    seed: { type: 'string', default: 'walk' },
  },
})

/** Phones that walks are taken on, in turn. */
const PHONES: readonly AppOptions[] = [
  {},
  { viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } },
  { path: 'pages/quiz/index', theme: 'dark' },
  { storageMode: 'full' },
  { sdkVersion: '2.27.3', platform: 'android', oldEngine: true },
  { scene: 1154, storageMode: 'broken' },
]

async function main() {
  const templates = templatesOf(distOf('one', 'weapp'))
  const host = await startHost(distOf('one', 'weapp'))
  const start = Date.now()
  let failed = 0
  try {
    for (let walk = 1; walk <= Number(values.walks); walk++) {
      const wrong = await checkWalk(
        host,
        templates,
        `${values.seed}-${walk}`,
        Number(values.steps),
        PHONES[walk % PHONES.length],
      )
      if (wrong.length === 0) continue
      failed++
      console.log(wrong.join('\n'), '\n')
    }
  } finally {
    await host.close()
  }
  const seconds = Math.round((Date.now() - start) / 1000)
  console.log(`${values.walks} walks of ${values.steps} steps in ${seconds} s: ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
