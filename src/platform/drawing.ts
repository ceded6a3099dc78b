/** What the app uses of a Canvas 2D context: WeChat and browsers have all of it. */
export type Canvas2d = Pick<
  CanvasRenderingContext2D,
  | 'font'
  | 'fillStyle'
  | 'fillRect'
  | 'fillText'
  | 'measureText'
  | 'beginPath'
  | 'moveTo'
  | 'arcTo'
  | 'closePath'
  | 'fill'
  | 'drawImage'
>

/** How `drawImage` draws a picture, whose size in px is known only once it has been laid out. */
export interface Drawing<Layout extends { width: number; height: number }> {
  layout: (context: Canvas2d) => Layout
  paint: (context: Canvas2d, layout: Layout, code?: CanvasImageSource) => void
  /** Path in the package of an image that `paint` needs. */
  code?: string
}
