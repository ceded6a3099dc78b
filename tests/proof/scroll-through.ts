import { compileFolder } from '../../src/compiler/compile-folder'
import { startHost } from '../emulator/start-host'
import { contentOf, distOf } from '../fixtures/apps/apps'
import { collectDrawn, lostIn } from './shared/collect-drawn'

/*
 * Opens all of a report ten times that of the tests, scrolls through from top to end, and prints what was not drawn with
 * its text on the way. npx tsx tests/proof/scroll-through.ts
 */
const ID = 'large-10'

async function main() {
  const { report } = compileFolder(`${contentOf('large')}/reports/${ID}`)
  const host = await startHost(distOf('large', 'weapp'))
  try {
    const app = await host.open({ query: { r: ID } })
    // tsx has functions named by a helper, which those that run in the page do not find there.
    await app.page.evaluate('globalThis.__name = (named) => named')
    await app.tap('.all')
    const drawn = await collectDrawn(app.page)
    const lost = lostIn(report, drawn)
    console.log(`${ID}: ${drawn.size} parts drawn; lost: ${lost.join(' ') || 'none'}`)
    process.exitCode = lost.length > 0 ? 1 : 0
  } finally {
    await host.close()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
