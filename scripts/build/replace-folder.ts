import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { asideName, removeAbandoned } from '../../src/compiler/aside'
import { folderDigest } from '../release/folder-digest'

/** Where folders are made, from the project's. */
const ASIDE = path.join('.tmp', 'aside')

/** How often a rename is tried: another build may have put its folder there first, a virus scanner may read it. */
const TRIES = 10
const PAUSE_MS = 50

/**
 * Makes a folder anew: `fill` makes it aside, and it takes the place of what was there when it is whole. Where `fill`
 * rejects or the process is killed, what was there stays; what a killed process has left aside goes with the next call.
 * Of two at once, the later one stays; where both are the same, nothing moves. Where the folder cannot be moved, because
 * WeChat DevTools on Windows has it open, its files are replaced one by one. Rejects as `fill` and the file system do.
 * `move` is for tests.
 */
export async function replaceFolder(
  folder: string,
  fill: (aside: string) => Promise<void>,
  move: typeof rename = rename,
): Promise<void> {
  await removeAbandoned(ASIDE)
  const aside = path.join(ASIDE, asideName())
  const [whole, old] = [path.join(aside, 'new'), path.join(aside, 'old')]
  try {
    await mkdir(aside, { recursive: true })
    await fill(whole)
    if (existsSync(folder) && folderDigest(folder) === folderDigest(whole)) return
    await mkdir(path.dirname(folder), { recursive: true })
    for (let left = TRIES; !(await putInPlace(whole, folder, `${old}-${left}`, move)); left--) {
      if (left === 1) return await replaceFiles(whole, folder)
      await pause(PAUSE_MS)
    }
  } finally {
    await rm(aside, { recursive: true, force: true, maxRetries: TRIES })
  }
}

/** Whether the folder has taken its place; what was there is then in `old`. Where it has not, what was there stands. */
async function putInPlace(whole: string, folder: string, old: string, move: typeof rename): Promise<boolean> {
  const cleared = await moved(move, folder, old)
  if (await moved(move, whole, folder)) return true
  if (cleared) await moved(move, old, folder)
  return false
}

/** Moves a folder where that is possible now. Rejects where it never will be. */
async function moved(move: typeof rename, from: string, to: string): Promise<boolean> {
  try {
    await move(from, to)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (/^(?:ENOENT|ENOTEMPTY|EEXIST|EPERM|EACCES|EBUSY)$/.test(code)) return false
    throw error
  }
}

async function replaceFiles(whole: string, folder: string): Promise<void> {
  await cp(whole, folder, { recursive: true })
  const kept = new Set(await readdir(whole, { recursive: true }))
  for (const name of await readdir(folder, { recursive: true })) {
    if (!kept.has(name)) await rm(path.join(folder, name), { recursive: true, force: true })
  }
}
