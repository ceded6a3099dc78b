import { useAddToFavorites, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { Series } from '@/report/series'
import type { Address } from '../navigation/address/address'
import { linkOf, writeAddress } from '../navigation/address/write-address'
import type { Cards } from '../share/poster/cards'
import { makeCards } from '../share/poster/make-cards'
import { words } from '../words'
import { makeSeriesCard } from './make-series-picture'
import { seriesPicture } from './series-picture'
import type { Years } from './years-context'

/** Cards are drawn when a series has been open for this long, ms. */
const PAUSE = 600

/** 信访总量 2020–2024年: the title of a link to a series, which says what years it is of. */
export function seriesTitle({ name, points }: Series): string {
  return words.years.shareTitle(name, points[points.length - 1].year, points[0].year)
}

/** What WeChat shares of the page: the series that is open, with a card of its rows, or else the page. */
export function useSeriesSharing(address: Address, title: string, series?: Series, years?: Years): void {
  const cards = useRef<Cards & { of?: string }>({})
  useEffect(() => {
    if (!series || !years || !makeCards) return // in H5, links are shared without a picture
    const picture = seriesPicture(series, years)
    const draw = async () => {
      const chat = await makeSeriesCard(picture, 'chat')
      cards.current = { of: series.id, chat, moments: await makeSeriesCard(picture, 'moments') }
    }
    const timer = setTimeout(() => draw().catch(() => {}), PAUSE) // WeChat then takes a picture of the page
    return () => clearTimeout(timer)
  }, [series, years])
  const shared = (shape: 'chat' | 'moments') => {
    const image = series && cards.current.of === series.id ? cards.current[shape] : undefined
    return { title, ...(image && { imageUrl: image }) }
  }
  useShareAppMessage(() => ({ ...shared('chat'), path: linkOf(address) }))
  useShareTimeline(() => ({ ...shared('moments'), query: writeAddress(address).query }))
  useAddToFavorites(() => ({ ...shared('moments'), query: writeAddress(address).query }))
}
