import { useCallback, useEffect, useState } from 'react'
import { placeInView, type ScrollPlace, scrollToPlace, windowHeight } from '@/platform/scroll'
import { anchorOf, divisionAt } from '@/report/anchor'
import { foldOf } from '@/report/places'
import type { Report } from '@/report/types'
import { CURRENT_HIT } from '../report/highlighted-text'
import type { Hit } from '../search/find-hits'

/** Everything in the page that a reader can be said to be at. */
export const ANCHORS = '.section-name,.fold,.item'

/** How long the target of a jump stays lit, ms. */
const FLASH = 3000
/** So long after a jump what is drawn around its target may push it away, ms; afterwards the reader scrolls. */
const SETTLING = 800

/** When the last jump has settled, ms since 1970: until then it is the jump that says where the page stands. */
export interface Settled {
  current: number
}

/** Where to go in the page. */
export interface Target {
  /** Id of the division, paragraph or figure that it is, or that it stands in. */
  id?: string
  /** Whether that division or figure is lit for a while. */
  lit?: boolean
  /** DOM id to scroll to. */
  anchor: string
  /** How far below the upper edge it shall stand, px. */
  top: number
}

/** A heading goes under the upper edge. */
export function headingTarget(id: string): Target {
  return { id, lit: true, anchor: anchorOf(id), top: 12 }
}

/** A figure goes to the upper middle, so that its sentence is seen whole and a sheet does not cover it. */
export function figureTarget(id: string): Target {
  return { id, lit: true, anchor: anchorOf(id), top: windowHeight() * 0.3 }
}

/** The current search hit goes to the middle, what leads to it above; it is lit already. */
export function hitTarget(hit: Hit): Target {
  return { id: hit.paragraph.id, anchor: CURRENT_HIT, top: windowHeight() * 0.4 }
}

/**
 * Jumps inside the page: opens the division that holds the target, scrolls there, lights it up, and remembers where
 * the reader was. `near` changes whenever more or less of a long page is drawn.
 */
export function useJump(report: Report, open: (foldId: string) => void, near: unknown, settled: Settled) {
  const [target, setTarget] = useState<Target>()
  const [before, setBefore] = useState<ScrollPlace>()

  useEffect(() => {
    if (!target) return
    const timer = setTimeout(() => setTarget(undefined), FLASH)
    return () => clearTimeout(timer)
  }, [target])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn around the target may have moved it.
  useEffect(() => {
    if (target && Date.now() < settled.current) scrollToPlace(target)
  }, [target, near])

  const goTo = useCallback(
    (next: Target) => {
      settled.current = Date.now() + SETTLING
      setTarget({ ...next }) // the same place may be asked for again
    },
    [settled],
  )

  /** Goes there; `remember` keeps the way back open, and keeps the first place of a row of jumps. */
  const jumpTo = useCallback(
    async (next: Target, remember = true) => {
      if (remember) {
        const here = await placeInView(ANCHORS)
        setBefore((earlier) => earlier ?? here)
      }
      const fold = next.id && foldOf(report, next.id)
      if (fold) open(fold.id)
      goTo(next)
    },
    [report, open, goTo],
  )

  /** Takes up a place that was left. */
  const takeUp = useCallback(
    (place: ScrollPlace) => goTo({ ...place, id: divisionAt(report, place.anchor)?.id }),
    [report, goTo],
  )
  const goBack = useCallback(() => {
    if (before) takeUp(before)
    setBefore(undefined)
  }, [before, takeUp])
  const stay = useCallback(() => setBefore(undefined), [])

  return {
    jumpTo,
    takeUp,
    /** Id of what was jumped to a moment ago. */
    target: target?.id,
    flash: target?.lit ? target.id : undefined,
    canGoBack: before !== undefined,
    goBack,
    stay,
  }
}
