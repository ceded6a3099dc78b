import { useReady } from '@tarojs/taro'
import { createContext, useCallback, useMemo, useRef, useState } from 'react'
import { usePageScroll } from '@/platform/page-scroll'
import { type Box, boxesOf, scrollBy, windowHeight } from '@/platform/scroll'
import { hasScrollAnchoring } from '@/platform/scroll-anchoring'
import type { TypeMeasure } from './block'
import { useTypeMeasure } from './use-type-measure'

/** A chunk is drawn when it comes this close to the window, above or below, in heights of the window. */
const DRAW_WITHIN = 1.5
/** A drawn chunk is emptied again when it is farther away than this, in heights of the window. */
const KEEP_WITHIN = 2.5
/** Least time between two measurements while the page scrolls, ms. */
const PACE = 100

/** Which chunks of a long page are drawn: those in the window and near it. */
export interface VisibleRange {
  /** Whether a chunk is drawn. Before the first measurement, only the first chunk of each list is. */
  isDrawn: (chunkId: string, isFirst: boolean) => boolean
  /** Height of a chunk when it was last drawn, px; undefined where it has not been drawn yet. */
  heightOf: (chunkId: string) => number | undefined
  type: TypeMeasure
  /** Id of a division or paragraph that is drawn wherever it is: the target of a jump. */
  target?: string
  /** Ids of the chunks that are drawn for the target's sake, added by the lists: their heights stay when it goes. */
  forTarget: Set<string>
  /** Measures again. To be called after something has scrolled or has been drawn. Resolves to whether nothing changes. */
  measure: () => Promise<boolean>
}

/** Null on a page that is drawn whole. */
export const VisibleRangeContext = createContext<VisibleRange | null>(null)

const NO_JUMP = { current: false }

const heightOf = ({ top, bottom }: Box) => bottom - top

/**
 * Follows which chunks are near the window of a page that is too long to be drawn whole. On other pages it follows
 * nothing and `range` is null.
 *
 * @param jumping whether a jump is on its way; until it is over, the jump keeps the page in its place
 * @returns `range`, and `reset`, to be called before everything opens or closes: it forgets the measured heights and
 *   keeps only the chunks in the window
 */
export function useVisibleRange(
  isTooLong: boolean,
  jumping: { readonly current: boolean } = NO_JUMP,
): { range: VisibleRange | null; reset: () => void } {
  /** DOM ids of the drawn chunks; undefined before the first measurement. */
  const [ids, setIds] = useState<ReadonlySet<string>>()
  const latest = useRef(ids)
  latest.current = ids
  const heights = useRef(new Map<string, number>()).current
  const forTarget = useRef(new Set<string>()).current
  /** Chunks above the window that the last measurement added, with their heights as empty boxes. */
  const addedAbove = useRef(new Map<string, number>())
  const inWindow = useRef<ReadonlySet<string>>(new Set())

  const measureOnce = useCallback(async () => {
    const boxes = (await boxesOf('.stretch')).filter((box) => heightOf(box) > 0)
    if (boxes.length === 0) return true // the page is hidden, or not drawn yet
    const height = windowHeight()
    const before = latest.current
    const after = new Set(before)
    let grown = 0
    const above = new Map<string, number>()
    for (const box of boxes) {
      const { id, top, bottom } = box
      if (before?.has(id) || forTarget.has(id)) heights.set(id, heightOf(box))
      grown += heightOf(box) - (addedAbove.current.get(id) ?? heightOf(box))
      const away = Math.max(top - height, -bottom) / height
      if (away > KEEP_WITHIN) after.delete(id)
      else if (away < DRAW_WITHIN && !after.has(id)) {
        after.add(id)
        if (bottom <= 0) above.set(id, heightOf(box))
      }
    }
    addedAbove.current = above
    inWindow.current = new Set(boxes.filter(({ top, bottom }) => top < height && bottom > 0).map(({ id }) => id))
    // Chunks above the window are now as high as their text, not as estimated: scroll on by the difference.
    if (Math.abs(grown) >= 1 && !jumping.current && !hasScrollAnchoring()) await scrollBy(grown)
    const same = before !== undefined && isSame(before, after)
    if (!same) setIds(after)
    return same
  }, [heights, forTarget, jumping])

  const busy = useRef<Promise<boolean>>()
  const again = useRef(false)
  const measure = useCallback(() => {
    const measureAll = async () => {
      let same = true
      while (again.current) {
        again.current = false
        await new Promise((resolve) => setTimeout(resolve)) // Taro sends what React has drawn in a task of its own
        same = await measureOnce()
      }
      busy.current = undefined
      return same
    }
    again.current = true
    busy.current ??= measureAll()
    return busy.current
  }, [measureOnce])

  const waiting = useRef(false)
  usePageScroll(() => {
    if (!isTooLong || waiting.current) return
    waiting.current = true
    setTimeout(() => {
      waiting.current = false
      measure()
    }, PACE)
  })
  useReady(() => {
    if (isTooLong) measure()
  })

  const reset = useCallback(() => {
    heights.clear()
    forTarget.clear()
    setIds((before) => before && inWindow.current)
  }, [heights, forTarget])

  const type = useTypeMeasure()
  const range = useMemo(
    (): VisibleRange | null =>
      isTooLong
        ? {
            isDrawn: (id, isFirst) => ids?.has(id) ?? isFirst,
            heightOf: (id) => heights.get(id),
            type,
            forTarget,
            measure,
          }
        : null,
    [isTooLong, ids, heights, forTarget, type, measure],
  )
  return { range, reset }
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...b].every((id) => a.has(id))
}
