import { useCallback, useMemo, useRef, useState } from 'react'
import type { Paragraph, Report, Span } from '@/report/types'
import { findHits, type Hit } from './find-hits'
import { type SearchIndex, searchIndexOf } from './search-index'

/** DOM id of the hit that the reader has stepped to; there is one at most. */
export const CURRENT_HIT_ID = 'hit'

/** A search whose hits the reader steps through on the page. */
export interface ActiveSearch {
  query: string
  hits: readonly Hit[]
  /** Which hit is the current one, from 0. */
  at: number
}

/** The hits of the active search, as the text draws them. */
export interface SearchHighlights {
  /** Hits by paragraph id, in order. */
  hits: ReadonlyMap<string, readonly Span[]>
  /** The hit that the reader has stepped to; `start` is in UTF-16 units of the paragraph's text. */
  currentHit?: { paragraph: Paragraph; start: number }
}

/** Searches one report, and steps through the hits on the page. */
export function useSearch(report: Report) {
  const index = useRef<SearchIndex>()
  const [active, setActive] = useState<ActiveSearch>()
  const search = useCallback(
    (query: string) => {
      index.current ??= searchIndexOf(report) // not before the reader searches: it would delay the page's opening
      return findHits(index.current, query)
    },
    [report],
  )

  /** Highlights every hit of `query` on the page and makes the one at `at` current. */
  const start = useCallback((query: string, hits: readonly Hit[], at: number) => setActive({ query, hits, at }), [])
  const stop = useCallback(() => setActive(undefined), [])

  const highlights = useMemo((): SearchHighlights => {
    const hits = new Map<string, Span[]>()
    for (const { paragraph, span } of active?.hits ?? []) {
      hits.set(paragraph.id, [...(hits.get(paragraph.id) ?? []), span])
    }
    const current = active?.hits[active.at]
    return { hits, currentHit: current && { paragraph: current.paragraph, start: current.span[0] } }
  }, [active])

  return { search, active, start, stop, highlights }
}
