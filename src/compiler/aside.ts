import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** Names what is being written aside: by this process, and never twice. */
export function asideName(): string {
  return `${process.pid}-${randomUUID()}`
}

/**
 * Removes from a folder what killed processes have left aside: names made of `prefix` and an `asideName` of a process
 * that runs no longer. Never rejects; what cannot be removed now is left to the next call.
 */
export async function removeAbandoned(folder: string, prefix = ''): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const made =
      name.startsWith(prefix) && /^(\d+)-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.exec(name.slice(prefix.length))
    if (!made || runs(Number(made[1]))) continue
    await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => undefined)
  }
}

function runs(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' // another user's
  }
}
