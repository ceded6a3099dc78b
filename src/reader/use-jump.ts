import { useCallback, useEffect, useState } from 'react'
import { placeInView, type ScrollPlace, scrollToPlace, windowHeight } from '@/platform/scroll'
import { anchorOf } from '@/report/anchor'
import { foldOf } from '@/report/places'
import type { Report } from '@/report/types'
import { CURRENT_HIT } from './pieces'
import type { Hit } from './search/find-hits'

/** Everything in the page that a reader can be said to be at. */
export const ANCHORS = '.section,.fold,.item'

/** How long the target of a jump stays lit, ms. */
const FLASH = 3000

/** Where to go in the page. */
export interface Target {
  /** Id of a division or figure inside the division to be opened. */
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
  return { id: hit.divisionId ?? undefined, anchor: CURRENT_HIT, top: windowHeight() * 0.4 }
}

/**
 * Jumps inside the page: opens the division that holds the target, scrolls there, lights it up, and remembers where
 * the reader was.
 */
export function useJump(report: Report, open: (foldId: string) => void) {
  const [target, setTarget] = useState<Target>()
  const [before, setBefore] = useState<ScrollPlace>()

  useEffect(() => {
    if (!target) return
    scrollToPlace(target)
    const timer = setTimeout(() => setTarget(undefined), FLASH)
    return () => clearTimeout(timer)
  }, [target])

  /** Goes there; `remember` keeps the way back open, and keeps the first place of a row of jumps. */
  const jumpTo = useCallback(
    async (next: Target, remember = true) => {
      if (remember) {
        const here = await placeInView(ANCHORS)
        setBefore((earlier) => earlier ?? here)
      }
      const fold = next.id && foldOf(report, next.id)
      if (fold) open(fold.id)
      setTarget(next)
    },
    [report, open],
  )

  const goBack = useCallback(() => {
    if (before) scrollToPlace(before)
    setBefore(undefined)
  }, [before])
  const stay = useCallback(() => setBefore(undefined), [])

  return { jumpTo, flash: target?.lit ? target.id : undefined, canGoBack: before !== undefined, goBack, stay }
}
