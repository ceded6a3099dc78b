import { useEffect, useState } from 'react'
import { readStored, store } from '@/platform/storage'
import { onForgotten } from './forget'

function readIds(stored: unknown): string[] | undefined {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : undefined
}

/** What the reader has marked in a report, and how to change it. */
export type Bookmarks = ReturnType<typeof useBookmarks>

/** The divisions of one report that the reader has marked, oldest first, kept on this phone alone. */
export function useBookmarks(reportId: string) {
  const key = `bookmarks:${reportId}`
  const [bookmarks, setBookmarks] = useState(() => readStored(key, readIds, []))
  useEffect(() => onForgotten(() => setBookmarks([])), [])

  /** Marks what is not marked, and the other way round. */
  const toggle = (id: string) => {
    const after = bookmarks.includes(id) ? bookmarks.filter((it) => it !== id) : [...bookmarks, id]
    setBookmarks(after)
    store(key, after)
  }
  return { bookmarks, toggle }
}
