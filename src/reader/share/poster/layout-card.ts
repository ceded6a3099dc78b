import type { Span } from '@/report/types'
import { breakLines } from './break-lines'
import type { MeasureFont, PosterLayout, Shape } from './layout-poster'
import type { PosterContent } from './poster-content'

/** Width of a share card, px. Its type is large because WeChat shows it much smaller. */
const WIDTH = 500
/** Chats show 5:4, Moments and favourites 1:1. */
const HEIGHTS = { chat: 400, moments: 500 }
const MARGIN = 36

/** Least space between the text and the source, px. */
const GAP = 16

/**
 * Lays out the card image of a shared figure: label, figure and source, and between them the sentence and the section,
 * if they fit as a whole. `moments` is square.
 */
export function layoutCard(content: PosterContent, measure: MeasureFont, shape: 'chat' | 'moments'): PosterLayout {
  const height = HEIGHTS[shape]
  const room = WIDTH - 2 * MARGIN
  const shapes: Shape[] = [{ kind: 'box', x: 0, y: 0, width: 10, height, radius: 0, ink: 'brand' }]
  let y = MARGIN - 8
  const linesOf = ({ text, size, weight, whole }: Words) =>
    breakLines(text, room, (it) => measure(it, size, weight), whole)
  const write = (words: Words) => {
    const { text, size, weight, ink, leading } = words
    for (const line of linesOf(words)) {
      y += size * leading
      shapes.push({ kind: 'text', x: MARGIN, y: y - size * 0.3, text: text.slice(...line), size, weight, ink })
    }
  }

  write({ text: content.title, size: 34, weight: 700, ink: 'ink', leading: 1.35 })
  if (content.figure) {
    const size = Math.min(96, (96 * room) / measure(content.figure, 96, 700))
    y += size * 1.2
    shapes.push({ kind: 'text', x: MARGIN, y: y - size * 0.25, text: content.figure, size, weight: 700, ink: 'brand' })
  }

  const source = content.source.map((text): Words => {
    const size = Math.min(20, (20 * room) / measure(text, 20, 400))
    return { text, size, weight: 400, ink: 'ink2', leading: 1.5 }
  })
  const sourceTop = height - MARGIN + 4 - source.reduce((sum, { size, leading }) => sum + size * leading, 0)
  const writeWhereItFits = (words: Words) => {
    const end = y + GAP / 2 + linesOf(words).length * words.size * words.leading
    if (end + GAP > sourceTop) return
    y += GAP / 2
    write(words)
  }
  writeWhereItFits({ text: content.quote, size: 24, weight: 400, ink: 'ink', leading: 1.5, whole: content.figures })
  writeWhereItFits({ text: content.path, size: 20, weight: 400, ink: 'ink2', leading: 1.5 })
  y = sourceTop
  source.forEach(write)
  return { width: WIDTH, height, shapes }
}

/** Text set in lines from the left margin. */
interface Words {
  text: string
  /** px */
  size: number
  weight: 400 | 700
  ink: 'ink' | 'ink2' | 'brand'
  /** Height of a line, as a multiple of the size. */
  leading: number
  /** Spans that stay on one line. */
  whole?: readonly Span[]
}
