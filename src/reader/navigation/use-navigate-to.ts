import { type Dispatch, type SetStateAction, useCallback } from 'react'
import type { Place } from '@/report/places'
import type { Hit } from '../search/find-hits'
import type { useFind } from '../search/use-search'
import type { OpenSheet } from './open-sheet'
import { figureTarget, headingTarget, hitTarget, type Target } from './use-jump'

/** Where a figure stands that is shown in the sheet, px from the top: in the strip that a high sheet leaves free. */
const ABOVE_SHEET = 48

interface LeadTo {
  places: ReadonlyMap<string, Place>
  find: ReturnType<typeof useFind>
  setSheet: Dispatch<SetStateAction<OpenSheet | undefined>>
  jumpTo: (target: Target, remember?: boolean) => void
}

/** What leads the reader to a place in the text, from a sheet, a link or another page. */
export function useLeadTo({ places, find: { search, start }, setSheet, jumpTo }: LeadTo) {
  /** To a figure or division; the sheet closes. */
  const toPlace = useCallback(
    (id: string) => {
      setSheet(undefined)
      jumpTo(places.has(id) ? figureTarget(id) : headingTarget(id))
    },
    [jumpTo, places, setSheet],
  )
  /** To a figure, in its sheet and in the text above it. */
  const toFigure = useCallback(
    (id: string) => {
      setSheet({ figure: id })
      jumpTo({ ...figureTarget(id), top: ABOVE_SHEET })
    },
    [jumpTo, setSheet],
  )
  /** To one of the hits of a search; the search closes. */
  const toHit = useCallback(
    (query: string, hits: readonly Hit[], at: number, remember = true) => {
      setSheet(undefined)
      start(query, hits, at)
      jumpTo(hitTarget(hits[at]), remember)
    },
    [jumpTo, setSheet, start],
  )
  /** To what a link says was searched for: its hit in the division `near`, else the first; with none, to the search. */
  const toQuery = (query: string, near: string | undefined) => {
    const hits = search(query).groups.flatMap((group) => group.hits)
    const at = hits.findIndex(({ divisionId }) => divisionId === near)
    if (hits.length > 0) toHit(query, hits, Math.max(0, at), false)
    else setSheet({ search: query })
  }
  return { toPlace, toFigure, toHit, toQuery }
}
