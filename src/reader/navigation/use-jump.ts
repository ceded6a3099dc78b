import { useCallback, useEffect, useRef, useState } from 'react'
import {
  type Arrival,
  hasScrolledSince,
  placeInView,
  type ScrollPlace,
  scrollToPlace,
  windowHeight,
} from '@/platform/scroll'
import { anchorOf, divisionAt } from '@/report/anchor'
import { openedFor } from '@/report/places'
import type { Report } from '@/report/types'
import type { Hit } from '../search/find-hits'
import { CURRENT_HIT_ID } from '../search/use-search'
import type { VisibleRange } from '../virtual-list/use-visible-range'

/** Selector of every element that can be the reader's place: headings of sections, folds and items. */
export const PLACES = '.section-name,.fold,.item'

/** How long the target of a jump flashes, ms. */
const FLASH = 3000
/**
 * Whether a jump is on its way. Text that is drawn around its target may push that away; it decides how far the page is
 * scrolled until nothing more is to be drawn, or the reader scrolls.
 */
export interface Jumping {
  current: boolean
}

/** Where to scroll on the page. */
export interface ScrollTarget {
  /** Id of the division, paragraph or figure that is the target or contains it. */
  id?: string
  /** Whether that division or figure flashes. */
  flashes?: boolean
  /** DOM id to scroll to. */
  anchor: string
  /** Where its top edge shall be, px below the top of the screen. */
  top: number
}

/** A heading goes to the top of the screen. */
export function headingTarget(id: string): ScrollTarget {
  return { id, flashes: true, anchor: anchorOf(id), top: 12 }
}

/** A figure goes a third of the way down, so that its whole sentence is seen and no sheet covers it. */
export function figureTarget(id: string): ScrollTarget {
  return { id, flashes: true, anchor: anchorOf(id), top: windowHeight() * 0.3 }
}

/** The current search hit goes to the middle, with the text before it above; it is highlighted already. */
export function hitTarget(hit: Hit): ScrollTarget {
  return { id: hit.paragraph.id, anchor: CURRENT_HIT_ID, top: windowHeight() * 0.4 }
}

/**
 * Jumps on the page: opens the fold that contains the target, scrolls to the target, makes it flash, and remembers
 * where the reader was before.
 *
 * @param open opens a fold or the preamble
 * @param range changes whenever more or less of a long page is drawn
 * @param jumping is set with every jump, and unset when it is over
 */
export function useJump(report: Report, open: (foldId: string) => void, range: VisibleRange | null, jumping: Jumping) {
  const [target, setTarget] = useState<ScrollTarget>()
  const [hasJumped, setHasJumped] = useState(false)
  const [before, setBefore] = useState<ScrollPlace>()

  useEffect(() => {
    if (!target) return
    const timer = setInterval(() => jumping.current || setTarget(undefined), FLASH)
    return () => clearInterval(timer)
  }, [target, jumping])

  /** How the page stood when the last jump, or its last correction, had arrived. */
  const arrival = useRef<Arrival>()
  /** Ends when all corrections begun so far have. Two at once would take each other's scrolling for the reader's. */
  const corrections = useRef(Promise.resolve())
  useEffect(() => {
    if (!target || !jumping.current) return
    let current = true
    const correct = async () => {
      if (!current || !jumping.current) return
      const arrived = arrival.current?.place === target ? arrival.current : undefined
      const over = arrived && (await hasScrolledSince(arrived))
      if (!over) arrival.current = await scrollToPlace(target)
      // What came to be near the window is drawn now, and may move the target; then `range` changes.
      const rests = over || !range || (await range.measure())
      if (current && rests) jumping.current = false
    }
    corrections.current = corrections.current.then(correct, correct)
    return () => {
      current = false
    }
  }, [target, range, jumping])

  const scrollTo = useCallback(
    (next: ScrollTarget) => {
      jumping.current = true
      setHasJumped(true)
      setTarget({ ...next }) // a new object: the same place may be asked for again
    },
    [jumping],
  )

  /** Jumps there. With `remember`, `goBack` returns to the place before this jump, or before the first of several. */
  const jumpTo = useCallback(
    async (next: ScrollTarget, remember = true) => {
      if (remember) {
        const here = await placeInView(PLACES)
        setBefore((earlier) => earlier ?? here)
      }
      const closed = next.id && openedFor(report, next.id)
      if (closed) open(closed)
      scrollTo(next)
    },
    [report, open, scrollTo],
  )

  /** Scrolls to a place where the reader was before. */
  const restorePlace = useCallback(
    (place: ScrollPlace) => scrollTo({ ...place, id: divisionAt(report, place.anchor)?.id }),
    [report, scrollTo],
  )
  const goBack = useCallback(() => {
    if (before) restorePlace(before)
    setBefore(undefined)
  }, [before, restorePlace])
  const forgetBefore = useCallback(() => setBefore(undefined), [])

  return {
    jumpTo,
    restorePlace,
    /** Whether there has been a jump: what is below its target must be drawn then, or the page ends too soon to go there. */
    hasJumped,
    /** Id of the target of a jump, for some seconds after it. */
    target: target?.id,
    flash: target?.flashes ? target.id : undefined,
    canGoBack: before !== undefined,
    goBack,
    /** Gives up the way back. */
    forgetBefore,
  }
}
