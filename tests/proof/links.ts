import { parseArgs } from 'node:util'
import { startHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'
import { checkLink } from './shared/check-link'
import { randomLink } from './shared/random-link'

/*
 * Opens random links, most of them broken, in the built mini-program of the tests; prints those that lead to a blank
 * page or throw. npx tsx tests/proof/links.ts --links 100 [--seed link]
 */
const { values } = parseArgs({
  options: { links: { type: 'string', default: '100' }, seed: { type: 'string', default: 'link' } },
})

/** So many links are opened on one phone: what the host records of them grows, and is read after each. */
const AFRESH = 200

async function main() {
  const host = await startHost(distOf('one', 'weapp'))
  let failed = 0
  try {
    let app = await host.open()
    for (let link = 1; link <= Number(values.links); link++) {
      if (link % AFRESH === 0) {
        await app.close()
        app = await host.open()
      }
      const wrong = await checkLink(app, randomLink(report, `${values.seed}-${link}`))
      if (!wrong) continue
      failed++
      console.log(wrong)
    }
  } finally {
    await host.close()
  }
  console.log(`${values.links} links: ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
