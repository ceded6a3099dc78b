import { useCallback, useEffect, useState } from 'react'
import { placeInView, type ScrollPlace, scrollToPlace, windowHeight } from '@/platform/scroll'
import { anchorOf } from '@/report/anchor'
import { foldOf } from '@/report/places'
import type { Report } from '@/report/types'

/** Everything in the page that a reader can be said to be at. */
export const ANCHORS = '.section,.fold,.item'

/** How long the target of a jump stays lit, ms. */
const FLASH = 1600

interface Target {
  id: string
  /** Where to put it: headings under the upper edge, sentences in the middle. */
  top: number
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
    scrollToPlace({ anchor: anchorOf(target.id), top: target.top })
    const timer = setTimeout(() => setTarget(undefined), FLASH)
    return () => clearTimeout(timer)
  }, [target])

  /** Goes to a division or figure; `remember` keeps the way back open. */
  const jumpTo = useCallback(
    async (id: string, remember = true) => {
      if (remember) {
        const here = await placeInView(ANCHORS)
        setBefore((earlier) => earlier ?? here)
      }
      const fold = foldOf(report, id)
      if (fold) open(fold.id)
      setTarget({ id, top: /f\d+$/.test(id) ? windowHeight() * 0.4 : 12 })
    },
    [report, open],
  )

  const goBack = useCallback(() => {
    setBefore((place) => {
      if (place) scrollToPlace(place)
      return undefined
    })
  }, [])
  const stay = useCallback(() => setBefore(undefined), [])

  return { jumpTo, flash: target?.id, canGoBack: before !== undefined, goBack, stay }
}
