import { useEffect, useState } from 'react'
import type { ScrollPlace } from '@/platform/scroll'
import { isShownPlace } from '@/platform/show-place'
import { divisionAt } from '@/report/anchor'
import { allFigures } from '@/report/walk'
import { notify } from '../ui/notice'
import { words } from '../words'
import type { ReadAddress } from './address/read-address'
import { figureTarget, headingTarget, type Target } from './use-jump'
import { type LastRead, readLastRead } from './use-remember-place'

interface Opening {
  opened: ReadAddress
  setAll: (ids: readonly string[]) => void
  jumpTo: (target: Target, remember: boolean) => void
  takeUp: (place: ScrollPlace) => void
  /** Finds a query in the page; near that division, if one is given. */
  openFind: (query: string, near: string | undefined) => void
}

/**
 * Opens the report where its link points, else where the reader left it. Gives the place that was taken up again, for
 * as long as the reader has not waved it away.
 */
export function useOpening({ opened, setAll, jumpTo, takeUp, openFind }: Opening) {
  const { report, address, notice } = opened
  const [lastRead, setLastRead] = useState<LastRead>()

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(() => {
    if (notice) notify(words.notices[notice])
    const { at, query } = address.page === 'report' && !isShownPlace() ? address : {}
    if (query) {
      openFind(query, at)
      return
    }
    if (at) {
      const isFigure = allFigures(report).some(({ id }) => id === at)
      jumpTo(isFigure ? figureTarget(at) : headingTarget(at), false)
      return
    }
    const last = notice ? undefined : readLastRead(report.id)
    if (!last) return
    setAll(last.expanded)
    takeUp(last.place)
    if (divisionAt(report, last.place.anchor)) setLastRead(last) // at the top there is nothing to take up
  }, [])

  return { lastRead, waveAway: () => setLastRead(undefined) }
}
