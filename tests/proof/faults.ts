import type { AppOptions } from '../emulator/app-options'
import { startHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { checkWalk } from './shared/check-walk'
import { templatesOf } from './shared/page-data'
import { ALWAYS_THERE, usedApis } from './shared/used-apis'

/*
 * One fault at a time, and a random walk through the built mini-program of the tests with it: every wx API that the
 * app calls missing, where it may be, then failing; strange things in the storage; a slow canvas. Prints what went wrong.
 * npx tsx tests/proof/faults.ts
 */
const STEPS = 60

const FROM_THE_FUTURE = {
  version: 9,
  settings: { typeSize: 99, theme: 'sepia', marks: 'yes', terms: null, font: 'serif' },
  'place:district-2022': { expanded: ['s9.9', 's1.6'], place: { anchor: 's9', top: 1e9, zoom: 2 }, at: 9e15, by: 'x' },
  'bookmarks:district-2022': ['s1.1', 's9.9', { id: 's1.2' }],
  searches: ['信访', { query: '法' }],
}

type Fault = [name: string, options: AppOptions]
const APIS = usedApis()
const FAULTS: Fault[] = [
  ...APIS.filter((name) => !ALWAYS_THERE.includes(name)).map(
    (name): Fault => [`wx.${name} is missing`, { missing: [name] }],
  ),
  // A query that cannot be made is WeChat itself gone wrong; all others may be refused.
  ...APIS.filter((name) => name !== 'createSelectorQuery').map(
    (name): Fault => [`wx.${name} fails`, { refuse: { [name]: 'fail for the test' } }],
  ),
  ['a later version has written the storage', { storage: FROM_THE_FUTURE }],
  [
    'the canvas takes 3 s',
    {
      override: {
        canvasToTempFilePath: ({ success }: { success(result: object): void }) => {
          setTimeout(() => success({ tempFilePath: 'wxfile://tmp_1.png' }), 3000)
        },
      },
    },
  ],
  ['nothing fits on a canvas', { override: { canvasToTempFilePath: () => undefined } }],
]

async function main() {
  const host = await startHost(distOf('one', 'weapp'))
  const templates = templatesOf(distOf('one', 'weapp'))
  let failed = 0
  try {
    for (const [name, options] of FAULTS) {
      const wrong = await checkWalk(host, templates, name, STEPS, options)
      if (wrong.length > 0) failed++
      console.log(`${wrong.length > 0 ? '×' : '✓'} ${name}`)
      for (const line of wrong) console.log(`    ${line}`)
    }
  } finally {
    await host.close()
  }
  console.log(`${FAULTS.length} faults: ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
