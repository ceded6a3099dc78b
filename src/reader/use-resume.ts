import { useDidHide, usePageScroll, useUnload } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { placeInView, type ScrollPlace, scrollToPlace } from '@/platform/scroll'
import { readStored, store } from '@/platform/storage'
import type { Report } from '@/report/types'
import { ANCHORS } from './use-jump'

/** Where a reader left a report. */
export interface Bookmark {
  expanded: string[]
  place: ScrollPlace
  /** When, ms since 1970. */
  at: number
}

/** The page is at rest when it has not scrolled for so long, ms. */
const REST = 400

/** Reads a stored bookmark; anything else is no bookmark. */
export function readBookmark(stored: unknown): Bookmark | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { expanded, place, at } = stored as Partial<Bookmark>
  const sound =
    Array.isArray(expanded) &&
    expanded.every((id) => typeof id === 'string') &&
    typeof place?.anchor === 'string' &&
    Number.isFinite(place.top) &&
    Number.isFinite(at)
  return sound ? (stored as Bookmark) : undefined
}

/**
 * Remembers open divisions and place of one report whenever the page comes to rest, and gives what was remembered
 * before this visit. `go` scrolls there.
 */
export function useResume(report: Report, expanded: ReadonlySet<string>) {
  const key = `place:${report.id}`
  const [bookmark] = useState(() => readStored(key, readBookmark, undefined))
  const latest = useRef(expanded)
  latest.current = expanded
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const remember = useCallback(async () => {
    clearTimeout(timer.current)
    const place = await placeInView(ANCHORS)
    if (place) store(key, { expanded: [...latest.current], place, at: Date.now() })
  }, [key])
  const rememberSoon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(remember, REST)
  }, [remember])

  usePageScroll(rememberSoon)
  useDidHide(remember)
  useUnload(() => clearTimeout(timer.current))
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening and closing change what is to be remembered.
  useEffect(rememberSoon, [expanded])

  const go = useCallback(() => bookmark && scrollToPlace(bookmark.place), [bookmark])
  return { bookmark, go }
}
