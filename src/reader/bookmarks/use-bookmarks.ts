import { useEffect, useState } from 'react'
import { readStored, store } from '@/platform/storage'
import { onForgotten } from '../settings/forget-records'

function readIds(stored: unknown): string[] | undefined {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : undefined
}

/** What the reader has marked in a report, and how to change it. */
export type Bookmarks = ReturnType<typeof useBookmarks>

/** The divisions of one report that the reader has marked, oldest first, kept on this phone alone. */
export function useBookmarks(reportId: string) {
  const key = `bookmarks:${reportId}`
  const [changed, setChanged] = useState<readonly string[]>()
  useEffect(() => onForgotten(() => setChanged([])), [])

  /** Those that are marked; from the storage when a sheet asks, for WeChat reads slowly while the page opens. */
  const read = () => changed ?? readStored(key, readIds, [])

  /** Marks what is not marked, and the other way round. */
  const toggle = (id: string) => {
    const before = read()
    const after = before.includes(id) ? before.filter((it) => it !== id) : [...before, id]
    setChanged(after)
    store(key, after)
  }
  return { read, toggle }
}
