import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { withBuildCache } from '../../scripts/build/build-cache'
import { inEmptyFolder } from './in-empty-folder'

inEmptyFolder()

/** Builds as webpack would, and gives what it was told and what it found. */
async function build(digest: string) {
  let told = {}
  let found: string[] = []
  await withBuildCache('h5', digest, async (env) => {
    told = Object.keys(env)
    mkdirSync(env.BUILD_CACHE, { recursive: true })
    found = readdirSync(env.BUILD_CACHE)
    if (!env.BUILD_CACHE_READONLY) writeFileSync(path.join(env.BUILD_CACHE, 'modules'), digest)
  })
  return { told, found }
}

test('a second build of the same sources finds what the first has kept, and leaves it as it is', async () => {
  expect(await build('1')).toEqual({ told: ['BUILD_CACHE'], found: [] })
  expect(await build('1')).toEqual({ told: ['BUILD_CACHE', 'BUILD_CACHE_READONLY'], found: ['modules'] })
})

test('a build of other sources finds nothing, and what was kept before goes', async () => {
  await build('1')
  expect(await build('2')).toEqual({ told: ['BUILD_CACHE'], found: [] })
  expect(readdirSync('.tmp/build-cache/h5')).toHaveLength(1)
})

test('a build that fails keeps nothing', async () => {
  const failing = withBuildCache('h5', '1', async ({ BUILD_CACHE }) => {
    mkdirSync(BUILD_CACHE, { recursive: true })
    throw new Error('no report')
  })
  await expect(failing).rejects.toThrow('no report')
  expect(await build('1')).toEqual({ told: ['BUILD_CACHE'], found: [] })
})
