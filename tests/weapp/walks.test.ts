import { beforeAll, expect, test } from 'vitest'
import type { AppOptions } from '../emulator/app-options'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'
import { checkLink } from '../proof/shared/check-link'
import { checkWalk } from '../proof/shared/check-walk'
import { templatesOf } from '../proof/shared/page-data'
import { randomLink } from '../proof/shared/random-link'
import { ALWAYS_THERE, usedApis } from '../proof/shared/used-apis'

/* A few of the walks and links that tests/proof/walks.ts, faults.ts and links.ts take by the hundred. */

const STEPS = 60
const templates = templatesOf(distOf('one', 'weapp'))

const FAILING = usedApis().filter((name) => !ALWAYS_THERE.includes(name))

let host: SharedHost

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})

test.each<[string, AppOptions]>([
  ['from the report', {}],
  [
    'on a small screen with large type',
    { viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } },
  ],
  ['from a shared round, in the dark', { path: 'pages/quiz/index', theme: 'dark' }],
  ['with a full storage', { storageMode: 'full' }],
  [
    'where every API fails that can',
    { refuse: Object.fromEntries(FAILING.map((name) => [name, 'fail for the test'])) },
  ],
  ['on an old Android', { sdkVersion: '2.27.3', platform: 'android', oldEngine: true }],
])('a walk at random %s breaks nothing, and draws the text of what is open all the way', async (phone, options) => {
  expect(await checkWalk(host, templates, phone, STEPS, options)).toEqual([])
})

test('every link leads to a page with words, however broken', async () => {
  const app = await host.open()
  for (let link = 1; link <= 20; link++) expect(await checkLink(app, randomLink(report, `ci-${link}`))).toBeUndefined()
  await app.close()
})
