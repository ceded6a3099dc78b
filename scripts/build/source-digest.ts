import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { folderDigest } from '../release/folder-digest'

/** Digest of all that an app is made of in this project, apart from packages: changes with every edit of src or config. */
export function sourceDigest(): string {
  return `${folderDigest('src')} ${folderDigest('config')}`
}

/** The digest of the sources that an app was built from; undefined where that was not written down. */
export function digestOfBuild(dist: string): string | undefined {
  try {
    return readFileSync(noteOf(dist), 'utf8')
  } catch {
    return undefined
  }
}

/** Writes down, beside the app and not in it, which sources it was built from. */
export function noteBuild(dist: string, digest: string): void {
  mkdirSync(path.dirname(noteOf(dist)), { recursive: true })
  writeFileSync(noteOf(dist), digest)
}

function noteOf(dist: string): string {
  return path.join('.tmp', 'built-from', dist.replace(/\W+/g, '-'))
}
