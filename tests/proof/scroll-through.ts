import { rm } from 'node:fs/promises'
import path from 'node:path'
import { compileFolder } from '../../src/compiler/compile-folder'
import { startHost } from '../emulator/start-host'
import { buildLarge } from './shared/build-large'
import { collectDrawn, lostIn } from './shared/collect-drawn'

/*
 * Builds the mini-program with a report ten times the real one, opens all of it, scrolls through from top to end, and
 * prints what was not drawn with its text on the way. npx tsx tests/proof/scroll-through.ts
 */
const ID = 'large-10'

async function main() {
  const folder = await buildLarge('weapp')
  const { report } = compileFolder(path.join(folder, 'src/reports', ID))
  const host = await startHost(path.join(folder, 'dist/weapp'))
  try {
    const app = await host.open({ query: { r: ID } })
    // tsx has functions named by a helper, which those that run in the page do not find there.
    await app.page.evaluate('globalThis.__name = (named) => named')
    await app.tap('.all')
    const drawn = await collectDrawn(app)
    const lost = lostIn(report, drawn)
    console.log(`${ID}: ${drawn.size} parts drawn; lost: ${lost.join(' ') || 'none'}`)
    process.exitCode = lost.length > 0 ? 1 : 0
  } finally {
    await host.close()
    await rm(folder, { recursive: true })
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
