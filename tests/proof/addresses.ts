import { allFigures, divisionsOf } from '../../src/report/walk'
import { startHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'
import { checkAddress } from './shared/check-address'

/*
 * Opens the address of every division and figure in the built mini-program of the tests; prints those whose fold stays
 * closed, or that end out of sight or unlit. npx tsx tests/proof/addresses.ts
 */
async function main() {
  const places = [...divisionsOf(report.sections), ...allFigures(report)]
  const host = await startHost(distOf('one', 'weapp'))
  let failed = 0
  try {
    const app = await host.open()
    // tsx has functions named by a helper, which those that run in the page do not find there.
    await app.page.evaluate('globalThis.__name = (named) => named')
    for (const { id } of places) {
      const landing = await checkAddress(app, report, id)
      if (landing.open && landing.inSight && landing.lit) continue
      failed++
      console.log(id, landing)
    }
    for (const error of await app.errors()) console.log(error)
  } finally {
    await host.close()
  }
  console.log(`${places.length} addresses: ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
