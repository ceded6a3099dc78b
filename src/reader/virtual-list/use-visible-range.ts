import { usePageScroll, useReady } from '@tarojs/taro'
import { createContext, useCallback, useMemo, useRef, useState } from 'react'
import { type Box, boxesOf, scrollBy, windowHeight } from '@/platform/scroll'
import { keepsPlace } from '@/platform/scroll-anchoring'
import type { TypeMeasure } from './block'
import { useTypeMeasure } from './use-type-measure'

/** What comes within so many heights of the window, above or below it, is drawn; what is farther than KEEP is not kept. */
const REACH = 1.5
const KEEP = 2.5
/** Least time between two measurements while the page scrolls, ms. */
const PACE = 100

/** Which stretches of a long page are drawn. */
export interface Near {
  /** Whether a stretch is near the window; before the first measurement the `first` of each list alone is. */
  isNear: (id: string, first: boolean) => boolean
  /** How high a stretch was when it was last drawn, px. */
  heightOf: (id: string) => number | undefined
  type: TypeMeasure
  /** Id of a division or paragraph that is to be drawn wherever it is. */
  wanted?: string
  /** Measures what is near: to be called when anything has scrolled or has been drawn. */
  look: () => void
}

/** Null on a page that is not long: all of it is drawn. */
export const NearContext = createContext<Near | null>(null)

const AT_ONCE = { current: 0 }

const heightOf = ({ top, bottom }: Box) => bottom - top

/**
 * Follows what is near the window on a page that `isLong`; on others nothing is followed and `near` is null.
 * `narrow` is to be called when all is about to open or close: it forgets heights and keeps only what is in sight.
 * Until `settled`, ms since 1970, somebody else keeps the place that is read.
 */
export function useNear(
  isLong: boolean,
  settled: { readonly current: number } = AT_ONCE,
): { near: Near | null; narrow: () => void } {
  const [ids, setIds] = useState<ReadonlySet<string>>()
  const latest = useRef(ids)
  latest.current = ids
  const heights = useRef(new Map<string, number>()).current
  /** What is above the window and has just been drawn: how high it was before. */
  const growing = useRef(new Map<string, number>())
  const inSight = useRef<ReadonlySet<string>>(new Set())

  const measure = useCallback(async () => {
    const boxes = (await boxesOf('.stretch')).filter((box) => heightOf(box) > 0)
    if (boxes.length === 0) return // the page is hidden, or not drawn yet
    const height = windowHeight()
    const before = latest.current
    const after = new Set(before)
    let grown = 0
    const above = new Map<string, number>()
    for (const box of boxes) {
      const { id, top, bottom } = box
      if (before?.has(id)) heights.set(id, heightOf(box))
      grown += heightOf(box) - (growing.current.get(id) ?? heightOf(box))
      const away = Math.max(top - height, -bottom) / height
      if (away > KEEP) after.delete(id)
      else if (away < REACH && !after.has(id)) {
        after.add(id)
        if (bottom <= 0) above.set(id, heightOf(box))
      }
    }
    growing.current = above
    inSight.current = new Set(boxes.filter(({ top, bottom }) => top < height && bottom > 0).map(({ id }) => id))
    if (Math.abs(grown) >= 1 && Date.now() > settled.current && !keepsPlace()) await scrollBy(grown)
    if (before === undefined || !isSame(before, after)) setIds(after)
  }, [heights, settled])

  const busy = useRef(false)
  const again = useRef(false)
  const look = useCallback(async () => {
    again.current = true
    if (busy.current) return
    busy.current = true
    while (again.current) {
      again.current = false
      await new Promise((resolve) => setTimeout(resolve)) // what React has drawn is sent in a task of its own
      await measure()
    }
    busy.current = false
  }, [measure])

  const waiting = useRef(false)
  usePageScroll(() => {
    if (!isLong || waiting.current) return
    waiting.current = true
    setTimeout(() => {
      waiting.current = false
      look()
    }, PACE)
  })
  useReady(() => {
    if (isLong) look()
  })

  const narrow = useCallback(() => {
    heights.clear()
    setIds((before) => before && inSight.current)
  }, [heights])

  const type = useTypeMeasure()
  const near = useMemo(
    (): Near | null =>
      isLong ? { isNear: (id, first) => ids?.has(id) ?? first, heightOf: (id) => heights.get(id), type, look } : null,
    [isLong, ids, heights, type, look],
  )
  return { near, narrow }
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...b].every((id) => a.has(id))
}
