import { removeStored } from '@/platform/storage'
import { forgetSettings } from './settings'

/** Keys of everything that the reader stores; a site may share its origin's storage with others, and leaves theirs. */
const OURS = /^(?:settings|searches|(?:place|bookmarks):.*)$/

const listeners = new Set<() => void>()

/**
 * Removes everything that is kept on this phone, and forgets what pages hold of it in memory. False where the storage
 * does not let us.
 */
export function forgetRecords(): boolean {
  const removed = removeStored((key) => OURS.test(key))
  forgetSettings()
  for (const listener of listeners) listener()
  return removed
}

/** Calls `listener` whenever the records are forgotten, until the returned function is called. */
export function onForgotten(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
