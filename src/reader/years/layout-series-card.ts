import type { MeasureFont, PosterLayout, Shape } from '../share/poster/layout-poster'
import { words } from '../words'
import { layoutRows, writeLines } from './layout-series'
import type { PictureRow, SeriesPicture } from './series-picture'

/** Width of a share card, px; chats show 5:4, Moments 1:1. Its type is large because WeChat shows it much smaller. */
const WIDTH = 500
const HEIGHTS = { chat: 400, moments: 500 }
const MARGIN = 36

/**
 * Lays out the card image of a shared series: its name, as many rows as there is room for, newest year first, and how many
 * years are left out.
 */
export function layoutSeriesCard(
  { name, rows }: SeriesPicture,
  measure: MeasureFont,
  shape: 'chat' | 'moments',
): PosterLayout {
  const height = HEIGHTS[shape]
  const width = WIDTH - 2 * MARGIN
  const draw = (shown: number): { shapes: Shape[]; end: number } => {
    const shapes: Shape[] = [{ kind: 'box', x: 0, y: 0, width: 10, height, radius: 0, ink: 'brand' }]
    const top = writeLines(shapes, measure, {
      text: name,
      x: MARGIN,
      y: MARGIN - 8,
      width,
      size: 34,
      weight: 700,
      ink: 'ink',
    })
    const end = layoutRows(shapes, rows.slice(0, shown), measure, { x: MARGIN, y: top + 10, width, size: 28 })
    const left = yearsIn(rows.slice(shown))
    const foot = left > 0 ? words.years.moreYears(left) : words.years.title
    return {
      shapes,
      end: writeLines(shapes, measure, {
        text: foot,
        x: MARGIN,
        y: end + 6,
        width,
        size: 22,
        weight: 400,
        ink: 'ink2',
      }),
    }
  }
  // A break at the end would say why nothing follows: it is left out with the years below it.
  const counts = rows.map((_, i) => rows.length - i).filter((n) => n === 1 || rows[n - 1].year !== undefined)
  const shown = counts.find((n) => draw(n).end <= height - MARGIN / 2) ?? 1
  return { width: WIDTH, height, shapes: draw(shown).shapes }
}

function yearsIn(rows: readonly PictureRow[]): number {
  return rows.filter(({ year }) => year !== undefined).length
}
