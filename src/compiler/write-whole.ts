import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { asideName, removeAbandoned } from './aside'

/** How often a rename is tried again: on Windows, a virus scanner or an open editor may hold the file for a moment. */
const TRIES = 10
const PAUSE_MS = 50

/**
 * Writes a file whole or not at all: aside in the same folder, flushed to the disk, then renamed over what was there.
 * Rejects as the file system does (ENOSPC where the disk is full); the old file then stands as it was.
 */
export async function writeWhole(file: string, content: string): Promise<void> {
  const aside = await asideOf(file)
  try {
    await writeFlushed(aside, content)
    await renameWhenFree(aside, file)
  } finally {
    await rm(aside, { force: true })
  }
}

/** Makes a folder with all of its files or not at all. Rejects where the folder exists and holds something. */
export async function writeFolderWhole(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true })
  const aside = await asideOf(folder)
  try {
    await mkdir(aside)
    for (const [name, content] of Object.entries(files)) await writeFlushed(path.join(aside, name), content)
    await renameWhenFree(aside, folder)
  } finally {
    await rm(aside, { force: true, recursive: true })
  }
}

/**
 * A name beside a file or folder that nobody else has: it begins with a dot, and a report folder never does. What a killed
 * process has left there of the same file or folder is removed.
 */
async function asideOf(file: string): Promise<string> {
  const [folder, prefix] = [path.dirname(file), `.${path.basename(file)}.`]
  await removeAbandoned(folder, prefix)
  return path.join(folder, prefix + asideName())
}

async function writeFlushed(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function renameWhenFree(from: string, to: string): Promise<void> {
  for (let left = process.platform === 'win32' ? TRIES : 0; ; left--) {
    try {
      return await rename(from, to)
    } catch (error) {
      const held = error instanceof Error && 'code' in error && /^(?:EPERM|EACCES|EBUSY)$/.test(String(error.code))
      if (!held || left <= 0) throw error
      await pause(PAUSE_MS)
    }
  }
}
