import { removeStored } from '@/platform/storage'
import { forgetSettings } from './settings'

/** Keys of everything that the app stores. Other sites may share the storage of this origin; theirs stays. */
const OURS = /^(?:settings|searches|(?:place|bookmarks):.*)$/

const listeners = new Set<() => void>()

/**
 * Removes everything that is stored on this phone and resets what pages hold of it in memory. False where the storage
 * refuses.
 */
export function forgetRecords(): boolean {
  const removed = removeStored((key) => OURS.test(key))
  forgetSettings()
  for (const listener of listeners) listener()
  return removed
}

/** Calls `listener` after every `forgetRecords`, until the returned function is called. */
export function onForgotten(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
