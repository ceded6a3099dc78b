import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { replaceFolder } from './replace-folder'

const FOLDER = path.join('.tmp', 'build-cache')

/**
 * Runs `build` with the environment by which config/plugins/build-cache.ts lets webpack keep, or find, what it made of
 * each module: for builds of the very same sources, by `digest`, and apart for each target. Such builds differ in their
 * content alone, which each finds by itself (config/plugins/content.ts). A second one takes a quarter of the time.
 */
export async function withBuildCache(
  target: string,
  digest: string,
  build: (env: Record<string, string>) => Promise<void>,
): Promise<void> {
  const folder = path.join(FOLDER, target, createHash('sha256').update(digest).digest('hex').slice(0, 16))
  if (existsSync(folder)) return build({ BUILD_CACHE: folder, BUILD_CACHE_READONLY: '1' })
  await replaceFolder(folder, (aside) => build({ BUILD_CACHE: aside }))
  await removeOthers(folder)
}

/** Removes what was kept of other sources. What another build is still reading it makes itself. */
async function removeOthers(folder: string): Promise<void> {
  const parent = path.dirname(folder)
  const others = (await readdir(parent)).filter((name) => name !== path.basename(folder))
  for (const name of others) await rm(path.join(parent, name), { recursive: true, force: true })
}
