import { useDidHide, usePageScroll, useUnload } from '@tarojs/taro'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { placeInView, type ScrollPlace } from '@/platform/scroll'
import { readStored, store } from '@/platform/storage'
import { ANCHORS } from './use-jump'

/** Where a reader left a report. */
export interface LastRead {
  /** Ids of the divisions that were open. */
  expanded: string[]
  place: ScrollPlace
  /** When, ms since 1970. */
  at: number
}

/** The page is at rest when it has not scrolled for so long, ms. */
const REST = 400

function keyOf(reportId: string): string {
  return `place:${reportId}`
}

/** Where the reader left that report, or undefined: never opened, or the storage is unreadable. */
export function readLastRead(reportId: string): LastRead | undefined {
  return readStored(keyOf(reportId), soundLastRead, undefined)
}

function soundLastRead(stored: unknown): LastRead | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { expanded, place, at } = stored as Partial<LastRead>
  const sound =
    Array.isArray(expanded) &&
    expanded.every((id) => typeof id === 'string') &&
    typeof place?.anchor === 'string' &&
    Number.isFinite(place.top) &&
    Number.isFinite(at)
  return sound ? (stored as LastRead) : undefined
}

/**
 * Remembers open divisions and place whenever the page comes to rest or is left, and calls `onRest` as it comes to
 * rest. `target` is what was jumped to a moment ago. Gives the place last remembered.
 */
export function useRememberPlace(
  reportId: string,
  expanded: ReadonlySet<string>,
  target: string | undefined,
  onRest: () => void,
): RefObject<ScrollPlace | undefined> {
  const here = useRef<ScrollPlace>()
  const latest = useRef(expanded)
  latest.current = expanded
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const remember = useCallback(async () => {
    clearTimeout(timer.current)
    const place = await placeInView(ANCHORS)
    here.current = place
    store(keyOf(reportId), { expanded: [...latest.current], place, at: Date.now() })
  }, [reportId])
  const rest = useRef(onRest)
  rest.current = onRest
  const rememberSoon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => remember().then(() => rest.current()), REST)
  }, [remember])

  usePageScroll(rememberSoon)
  // What has been opened or jumped to is remembered without a scroll too.
  useEffect(() => {
    if (expanded.size > 0 || target || here.current) rememberSoon()
  }, [expanded, target, rememberSoon])
  useDidHide(remember)
  useUnload(() => clearTimeout(timer.current))
  return here
}
