import { useAddToFavorites, useDidHide, useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import { carryPlace } from '@/platform/carry-place'
import { showPlace } from '@/platform/show-place'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { linkOf, writeAddress } from '../navigation/address/write-address'
import { useDark } from '../settings/use-dark'
import { words } from '../words'
import { shareTitle, subjectTitle } from './citation/share-title'
import type { Cards } from './poster/cards'
import { drawScreenshot, makeCards } from './poster/make-cards'

/** Cards are drawn when a figure's sheet has been open for this long, ms: not while the sheet still rises. */
const PAUSE = 600

interface Sharing {
  report: Report
  places: ReadonlyMap<string, Place>
  /** What is in view: a division or figure, and the active search. Without either, the whole report is shared. */
  view: () => { at?: string; query?: string }
  /** Id of what the open sheet is about. */
  subject: string | undefined
}

/**
 * Prepares everything that WeChat can share of the page: a message, a Moments card, a favourite, a copied link, a
 * screenshot. Each leads to the place in view and is titled in the report's own words; a figure comes with a card.
 *
 * @returns a function that writes the place into a browser's address bar, to be called when the page has come to rest
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
    const timer = setTimeout(() => draw(subject).catch(() => {}), PAUSE) // WeChat then takes a picture of the page
    return () => clearTimeout(timer)
  }, [subject, draw])

  const shared = () => {
    const { at: id, query } = view()
    const address = { page: 'report', report: report.id, at: id, query } as const
    const drawn = id !== undefined && cards.current.figure === id ? cards.current : undefined
    const { query: written } = writeAddress(address)
    return {
      title: shareTitle(report, id),
      subject: subjectTitle(report, id),
      path: linkOf(address),
      query: written,
      drawn,
    }
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
  const theme = useDark() ? 'dark' : 'light'
  const drawPoster = async () => drawScreenshot?.(report, places, subject, theme) ?? Promise.reject()
  const poster = useRef(drawPoster)
  poster.current = drawPoster
  const stop = useRef<() => void>()
  useDidShow(() => {
    stop.current?.()
    stop.current = carryPlace(() => latest.current().query, drawScreenshot && (() => poster.current()))
  })
  useDidHide(() => stop.current?.())

  const show = useCallback(() => {
    const { path, subject: shown } = latest.current()
    showPlace(path, words.app.pageTitle(shown))
  }, [])
  useEffect(() => {
    if (!subject) return
    show()
    return show // back to the place behind the sheet
  }, [subject, show])
  return show
}
