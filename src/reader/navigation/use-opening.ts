import { useEffect, useState } from 'react'
import type { ScrollPlace } from '@/platform/scroll'
import { isShownPlace } from '@/platform/show-place'
import { divisionAt } from '@/report/anchor'
import { allFigures } from '@/report/walk'
import { notify } from '../ui/notice'
import { words } from '../words'
import type { ReadAddress } from './address/read-address'
import { arrivedFrom } from './change-year'
import { type LastRead, readLastRead } from './last-read'
import { figureTarget, headingTarget, type ScrollTarget } from './use-jump'

interface Opening {
  opened: ReadAddress
  /** Opens these folds; what the reader has opened meanwhile stays open. */
  open: (...ids: readonly string[]) => void
  jumpTo: (target: ScrollTarget, remember: boolean) => void
  restorePlace: (place: ScrollPlace) => void
  /** Goes to the first hit of a query on the page, in that division if one is given. */
  openSearch: (query: string, divisionId: string | undefined) => void
}

/**
 * Opens the report where its link points, or where the reader was in another year's report, or else where they left it.
 * `lastRead` is the place that was restored, until `dismiss` is called.
 */
export function useOpening({ opened, open, jumpTo, restorePlace, openSearch }: Opening) {
  const { report, address, notice } = opened
  const [lastRead, setLastRead] = useState<LastRead>()
  const [atPlace, setAtPlace] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(() => {
    if (notice) notify(words.notices[notice])
    const arrived = arrivedFrom(report)
    if (arrived) {
      open(...arrived.expanded)
      if (!arrived.at) return
      setAtPlace(true)
      jumpTo(headingTarget(arrived.at), false)
      return
    }
    const { at, query } = address.page === 'report' && !isShownPlace() ? address : {}
    if (at || query) setAtPlace(true)
    if (query) {
      openSearch(query, at)
      return
    }
    if (at) {
      const isFigure = allFigures(report).some(({ id }) => id === at)
      jumpTo(isFigure ? figureTarget(at) : headingTarget(at), false)
      return
    }
    const last = notice ? undefined : readLastRead(report.id)
    if (!last) return
    open(...last.expanded)
    // At the top there is nothing to restore: a reader may have scrolled on while the app was starting.
    if (last.place.anchor || last.place.top) restorePlace(last.place)
    if (divisionAt(report, last.place.anchor)) setLastRead(last)
  }, [])

  return {
    lastRead,
    dismiss: () => setLastRead(undefined),
    /** Whether the page opened in the middle of the text, so that its top has not been seen. */
    atPlace,
    leavePlace: () => setAtPlace(false),
  }
}
