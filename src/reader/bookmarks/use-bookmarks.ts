import { useEffect, useState } from 'react'
import { readStored, store } from '@/platform/storage'
import { onForgotten } from '../settings/forget-records'

function readIds(stored: unknown): string[] | undefined {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : undefined
}

/** The bookmarks of a report, and how to change them. */
export type Bookmarks = ReturnType<typeof useBookmarks>

/** The bookmarked divisions of one report, oldest first, stored on this phone only. */
export function useBookmarks(reportId: string) {
  const key = `bookmarks:${reportId}`
  const [changed, setChanged] = useState<readonly string[]>()
  useEffect(() => onForgotten(() => setChanged([])), [])

  /**
   * Ids of the bookmarked divisions. Read only when a sheet opens: reading the storage would delay the page's opening.
   */
  const read = () => changed ?? readStored(key, readIds, [])

  /** Adds a bookmark, or removes it where there is one. */
  const toggle = (id: string) => {
    const before = read()
    const after = before.includes(id) ? before.filter((it) => it !== id) : [...before, id]
    setChanged(after)
    store(key, after)
  }
  return { read, toggle }
}
