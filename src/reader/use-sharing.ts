import { useAddToFavorites, useDidHide, useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import { carryPlace } from '@/platform/carry-place'
import { makeCards } from '@/platform/report-parts'
import { showPlace } from '@/platform/show-place'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { linkOf, writeAddress } from './address/write-address'
import { shareTitle } from './citation/share-title'
import type { Cards } from './poster/make-cards'
import { words } from './words'

/** How long the reader has looked at a figure before its pictures are drawn, ms: not while the sheet still rises. */
const PAUSE = 600

interface Sharing {
  report: Report
  places: ReadonlyMap<string, Place>
  /** What the reader looks at: a division or figure, and a search whose hits are lit; neither is the whole report. */
  view: () => { at?: string; query?: string }
  /** Id of what the open sheet is about. */
  subject: string | undefined
}

/**
 * Everything that WeChat can pass on from the page: a message, a Moments card, a favourite, a copied link, a
 * screenshot. Each carries the place, and speaks the report's own words; a figure also carries its picture. Gives what
 * shows the place in a browser's address bar, to be called when the page has come to rest.
 */
export function useSharing({ report, places, view, subject }: Sharing): () => void {
  const cards = useRef<Cards & { figure?: string }>({})

  const draw = useCallback(
    async (id: string) => {
      const place = places.get(id)
      if (!place || !makeCards) return
      cards.current = { figure: id, ...(await makeCards(report, place)) }
    },
    [report, places],
  )
  useEffect(() => {
    if (!subject || !makeCards) return
    const timer = setTimeout(() => draw(subject).catch(() => {}), PAUSE) // WeChat's own picture serves as well
    return () => clearTimeout(timer)
  }, [subject, draw])

  const shared = () => {
    const { at: id, query } = view()
    const address = { page: 'report', report: report.id, at: id, query } as const
    const drawn = id !== undefined && cards.current.figure === id ? cards.current : undefined
    return { title: shareTitle(report, id), path: linkOf(address), query: writeAddress(address).query, drawn }
  }
  useShareAppMessage(() => {
    const { title, path, drawn } = shared()
    return drawn?.chat ? { title, path, imageUrl: drawn.chat } : { title, path }
  })
  useShareTimeline(() => {
    const { title, query, drawn } = shared()
    return drawn?.moments ? { title, query, imageUrl: drawn.moments } : { title, query }
  })
  useAddToFavorites(() => {
    const { title, query, drawn } = shared()
    return drawn?.moments ? { title, query, imageUrl: drawn.moments } : { title, query }
  })

  const latest = useRef(shared)
  latest.current = shared
  const stop = useRef<() => void>()
  useDidShow(() => {
    stop.current?.()
    stop.current = carryPlace(() => latest.current().query)
  })
  useDidHide(() => stop.current?.())

  const show = useCallback(() => {
    const { path, title } = latest.current()
    showPlace(path, words.pageTitle(title))
  }, [])
  useEffect(() => {
    if (!subject) return
    show()
    return show // the place behind the sheet again
  }, [subject, show])
  return show
}
