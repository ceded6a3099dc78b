import type { Canvas2d } from '@/reader/poster/paint'

/** What a picture is drawn with: its size in px is known only when it is laid out. */
export interface Drawing<Layout extends { width: number; height: number }> {
  layout: (context: Canvas2d) => Layout
  paint: (context: Canvas2d, layout: Layout, code?: CanvasImageSource) => void
  /** Path of an image that `paint` needs, in the package. */
  code?: string
}
