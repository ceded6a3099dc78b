import { drawImage } from '@/platform/draw-image'
import type { PosterLayout } from '../share/poster/layout-poster'
import { measureWith, paint } from '../share/poster/paint'
import { layoutSeries } from './layout-series'
import { layoutSeriesCard } from './layout-series-card'
import type { SeriesPicture } from './series-picture'

/** Draws the poster of a series and gives the path of its file or its URL. Rejects when the phone cannot draw it. */
export function makeSeriesPoster(picture: SeriesPicture, theme: 'light' | 'dark'): Promise<string> {
  const code = MINI_PROGRAM_CODE || undefined
  return drawImage<PosterLayout>({
    layout: (context) => layoutSeries(picture, measureWith(context), code !== undefined),
    paint: (context, layout, image) => paint(context, layout, theme, image),
    code,
  })
}

/** Draws the card image of a shared series: 5:4 for chats, 1:1 for Moments. */
export function makeSeriesCard(picture: SeriesPicture, shape: 'chat' | 'moments'): Promise<string> {
  return drawImage<PosterLayout>({
    layout: (context) => layoutSeriesCard(picture, measureWith(context), shape),
    paint: (context, layout) => paint(context, layout, 'light'),
  })
}
