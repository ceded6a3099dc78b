import { useCallback, useMemo, useRef, useState } from 'react'
import type { Report, Span } from '@/report/types'
import type { Reading } from '../report/text-context'
import { findHits, type Hit } from './find-hits'
import { type SearchIndex, searchIndexOf } from './search-index'

/** A search that the reader steps through in the page. */
export interface Find {
  query: string
  hits: readonly Hit[]
  /** Which hit the reader is at, from 0. */
  at: number
}

/** Searching in one report, and stepping through what was found. */
export function useFind(report: Report) {
  const index = useRef<SearchIndex>()
  const [find, setFind] = useState<Find>()
  const search = useCallback(
    (query: string) => {
      index.current ??= searchIndexOf(report) // when the reader first searches: not while the page opens
      return findHits(index.current, query)
    },
    [report],
  )

  /** Lights every hit of `query` in the page and makes the one at `at` current. */
  const start = useCallback((query: string, hits: readonly Hit[], at: number) => setFind({ query, hits, at }), [])
  const stop = useCallback(() => setFind(undefined), [])

  const lit = useMemo((): Pick<Reading, 'hits' | 'currentHit'> => {
    const hits = new Map<string, Span[]>()
    for (const { paragraph, span } of find?.hits ?? []) {
      hits.set(paragraph.id, [...(hits.get(paragraph.id) ?? []), span])
    }
    const current = find?.hits[find.at]
    return { hits, currentHit: current && { paragraph: current.paragraph, start: current.span[0] } }
  }, [find])

  return { search, find, start, stop, lit }
}
