import { breakLines } from './break-lines'
import type { MeasureFont, PosterLayout, Shape } from './layout-poster'
import type { PosterContent } from './poster-content'

/** Width of a share card, px: WeChat shows it far smaller, so that its type is large. */
const WIDTH = 500
/** Friends and groups show 5:4, Moments and favourites 1:1. */
const HEIGHTS = { chat: 400, moments: 500 }
const MARGIN = 36

/**
 * Lays out the card image of a shared figure: label, figure, and the sentence where it fits whole. `moments` is square.
 */
export function layoutCard(content: PosterContent, measure: MeasureFont, shape: 'chat' | 'moments'): PosterLayout {
  const height = HEIGHTS[shape]
  const room = WIDTH - 2 * MARGIN
  const shapes: Shape[] = []
  let y = MARGIN - 8
  const write = (text: string, size: number, weight: 400 | 700, ink: 'ink' | 'ink2' | 'brand', leading: number) => {
    for (const line of breakLines(text, room, (it) => measure(it, size, weight))) {
      y += size * leading
      shapes.push({ kind: 'text', x: MARGIN, y: y - size * 0.3, text: text.slice(...line), size, weight, ink })
    }
  }
  shapes.push({ kind: 'box', x: 0, y: 0, width: 10, height, radius: 0, ink: 'brand' })
  write(content.title, 34, 700, 'ink', 1.35)
  if (content.figure) {
    const size = Math.min(96, (96 * room) / measure(content.figure, 96, 700))
    y += size * 1.2
    shapes.push({ kind: 'text', x: MARGIN, y: y - size * 0.25, text: content.figure, size, weight: 700, ink: 'brand' })
  }
  const footer = height - MARGIN - 4
  const size = 24
  const lines = breakLines(content.quote, room, (it) => measure(it, size, 400), content.figures)
  if (y + 10 + lines.length * size * 1.5 <= footer - 40) {
    y += 10
    write(content.quote, size, 400, 'ink', 1.5)
  }
  const [source] = content.source
  const small = Math.min(22, (22 * room) / measure(source, 22, 400))
  shapes.push({ kind: 'text', x: MARGIN, y: footer, text: source, size: small, weight: 400, ink: 'ink2' })
  return { width: WIDTH, height, shapes }
}
