import type { Span } from '@/report/types'
import { breakLines, type Measure } from './break-lines'
import type { PosterContent } from './poster-content'

/** One thing to paint, in px from the upper left corner. `y` of a text is its baseline. */
export type Shape =
  | { kind: 'text'; x: number; y: number; text: string; size: number; weight: 400 | 700; ink: Ink }
  | { kind: 'box'; x: number; y: number; width: number; height: number; radius: number; ink: Ink }
  | { kind: 'code'; x: number; y: number; width: number; height: number }

/** Names of colours; `paint` has their values for both themes. */
export type Ink = 'paper' | 'card' | 'ink' | 'ink2' | 'brand' | 'mark' | 'markInk'

/** Measures text of a size and weight, in px. */
export type MeasureFont = (text: string, size: number, weight: 400 | 700) => number

export interface PosterLayout {
  width: number
  height: number
  shapes: Shape[]
}

/** Width of a poster, px. */
export const POSTER_WIDTH = 375
const MARGIN = 28
const PAD = 18
/** Side of the mini-program code, px: the smallest that scans well from a phone. */
const CODE = 76

/** Lays out a poster, as tall as its text needs. */
export function layoutPoster(content: PosterContent, measure: MeasureFont, withCode: boolean): PosterLayout {
  const shapes: Shape[] = []
  const room = POSTER_WIDTH - 2 * MARGIN
  let y = MARGIN

  const lines = (
    text: string,
    size: number,
    weight: 400 | 700,
    ink: Ink,
    leading: number,
    width = room,
    x = MARGIN,
  ) => {
    for (const line of breakLines(text, width, fontOf(measure, size, weight))) {
      y += size * leading
      shapes.push({
        kind: 'text',
        x,
        y: y - size * (leading - 1) * 0.5 - size * 0.14,
        text: text.slice(...line),
        size,
        weight,
        ink,
      })
    }
  }

  lines(content.path, 13, 400, 'brand', 1.5)
  y += 6
  lines(content.title, 20, 700, 'ink', 1.4)
  if (content.figure) {
    const fit = Math.min(60, (60 * room) / measure(content.figure, 60, 700))
    lines(content.figure, fit, 700, 'ink', 1.3, room + 1)
  }
  y += 12

  const card = { kind: 'box', x: MARGIN - 10, y, width: room + 20, height: 0, radius: 14, ink: 'card' } as const
  const at = shapes.length
  y += PAD - 6
  y = layoutQuote(content, shapes, measure, y, room - 2 * (PAD - 10))
  y += PAD
  shapes.splice(at, 0, { ...card, height: y - card.y })

  y += 14
  const sourceTop = y
  const sourceRoom = withCode ? room - CODE - 14 : room
  for (const line of content.source) lines(line, 13, 400, 'ink2', 1.6, sourceRoom)
  if (withCode) {
    shapes.push({ kind: 'code', x: POSTER_WIDTH - MARGIN - CODE, y: sourceTop, width: CODE, height: CODE })
    y = Math.max(y, sourceTop + CODE)
  }
  return { width: POSTER_WIDTH, height: Math.ceil(y + MARGIN), shapes }
}

/** Lays out the quotation with the poster's own figure marked, and gives the y where it ends. */
function layoutQuote(content: PosterContent, shapes: Shape[], measure: MeasureFont, top: number, room: number): number {
  const size = 17
  const leading = 1.75
  const font = fontOf(measure, size, 400)
  const x = MARGIN + PAD - 10
  let y = top
  for (const [start, end] of breakLines(content.quote, room, font, content.figures)) {
    y += size * leading
    const baseline = y - size * 0.5
    const marked: Span | undefined = content.current && overlap(content.current, [start, end])
    if (marked) {
      shapes.push({
        kind: 'box',
        x: x + font(content.quote.slice(start, marked[0])) - 2,
        y: baseline - size,
        width: font(content.quote.slice(...marked)) + 4,
        height: size * 1.3,
        radius: 4,
        ink: 'mark',
      })
    }
    shapes.push({ kind: 'text', x, y: baseline, text: content.quote.slice(start, end), size, weight: 400, ink: 'ink' })
  }
  return y
}

function overlap([a, b]: Span, [c, d]: Span): Span | undefined {
  return a < d && c < b ? [Math.max(a, c), Math.min(b, d)] : undefined
}

function fontOf(measure: MeasureFont, size: number, weight: 400 | 700): Measure {
  return (text) => measure(text, size, weight)
}
