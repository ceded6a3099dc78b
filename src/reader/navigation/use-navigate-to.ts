import { type Dispatch, type SetStateAction, useCallback } from 'react'
import type { Place } from '@/report/places'
import type { Hit } from '../search/find-hits'
import type { useSearch } from '../search/use-search'
import type { OpenSheet } from './open-sheet'
import { figureTarget, headingTarget, hitTarget, type ScrollTarget } from './use-jump'

/** Where the figure of the open sheet goes, px from the top: into the strip that even a high sheet leaves free. */
const ABOVE_SHEET = 48

interface NavigateTo {
  places: ReadonlyMap<string, Place>
  search: ReturnType<typeof useSearch>
  setSheet: Dispatch<SetStateAction<OpenSheet | undefined>>
  jumpTo: (target: ScrollTarget, remember?: boolean) => void
}

/** Ways to a place in the text, from a sheet, a link or another page: each sets the sheet and jumps. */
export function useNavigateTo({ places, search: { search, start }, setSheet, jumpTo }: NavigateTo) {
  /** Closes the sheet and goes to a figure or division. */
  const toPlace = useCallback(
    (id: string) => {
      setSheet(undefined)
      jumpTo(places.has(id) ? figureTarget(id) : headingTarget(id))
    },
    [jumpTo, places, setSheet],
  )
  /** Opens the sheet of a figure and goes to the figure in the text above the sheet. */
  const toFigure = useCallback(
    (id: string) => {
      setSheet({ figure: id })
      jumpTo({ ...figureTarget(id), top: ABOVE_SHEET })
    },
    [jumpTo, setSheet],
  )
  /** Closes the search panel and goes to one of its hits. */
  const toHit = useCallback(
    (query: string, hits: readonly Hit[], at: number, remember = true) => {
      setSheet(undefined)
      start(query, hits, at)
      jumpTo(hitTarget(hits[at]), remember)
    },
    [jumpTo, setSheet, start],
  )
  /**
   * Searches as a link asks and goes to the hit in the division `divisionId`, or else to the first hit. Where there is
   * none, opens the search panel with the query.
   */
  const toQuery = (query: string, divisionId: string | undefined) => {
    const hits = search(query).groups.flatMap((group) => group.hits)
    const at = hits.findIndex((hit) => hit.divisionId === divisionId)
    if (hits.length > 0) toHit(query, hits, Math.max(0, at), false)
    else setSheet({ search: query })
  }
  return { toPlace, toFigure, toHit, toQuery }
}
