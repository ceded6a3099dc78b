import { drawImage } from '@/platform/draw-image'
import type { Drawing } from '@/platform/drawing'
import { layoutCard } from './layout-card'
import { layoutPoster, type PosterLayout } from './layout-poster'
import { measureWith, paint } from './paint'
import type { PosterContent } from './poster-content'

/**
 * Draws the poster of a figure or item and gives the path of its file or its URL. Rejects when the phone cannot draw
 * it.
 */
export function makePoster(content: PosterContent, theme: 'light' | 'dark'): Promise<string> {
  const code = MINI_PROGRAM_CODE || undefined
  return drawImage<PosterLayout>({
    layout: (context) => layoutPoster(content, measureWith(context), code !== undefined),
    paint: (context, layout, image) => paint(context, layout, theme, image),
    code,
  })
}

/** Draws the card image of a shared figure: 5:4 for chats, 1:1 for Moments. */
export function makeCard(content: PosterContent, shape: 'chat' | 'moments'): Promise<string> {
  const drawing: Drawing<PosterLayout> = {
    layout: (context) => layoutCard(content, measureWith(context), shape),
    paint: (context, layout) => paint(context, layout, 'light'),
  }
  return drawImage(drawing)
}
