import { breakLines } from '../share/poster/break-lines'
import { type Ink, type MeasureFont, POSTER_WIDTH, type PosterLayout, type Shape } from '../share/poster/layout-poster'
import { words } from '../words'
import type { PictureRow, SeriesPicture } from './series-picture'

const MARGIN = 28
const PAD = 14
/** Side of the mini-program code, as on other posters. */
const CODE = 76
/** Least length of the longest bar, px; where a value leaves less beside it, the bar stands below. */
const LEAST_BAR = 70

/** Lays out the poster of a series, as tall as its rows need: name, a row a year, what is to be said, sources. */
export function layoutSeries(picture: SeriesPicture, measure: MeasureFont, withCode: boolean): PosterLayout {
  const shapes: Shape[] = []
  const room = POSTER_WIDTH - 2 * MARGIN
  let y = MARGIN
  const write = (text: string, size: number, weight: 400 | 700, ink: Ink, width = room) => {
    y = writeLines(shapes, measure, { text, x: MARGIN, y, width, size, weight, ink })
  }

  write(words.years.title, 13, 400, 'brand')
  y += 6
  write(picture.name, 20, 700, 'ink')
  y += 12

  const card = { kind: 'box', x: MARGIN - 10, y, width: room + 20, height: 0, radius: 14, ink: 'card' } as const
  const at = shapes.length
  y = layoutRows(shapes, picture.rows, measure, {
    x: MARGIN + PAD - 10,
    y: y + PAD - 4,
    width: room - 2 * (PAD - 10),
    size: 16,
  })
  y += PAD
  shapes.splice(at, 0, { ...card, height: y - card.y })

  y += 12
  for (const note of picture.notes) write(note, 13, 400, 'ink2')
  if (picture.notes.length > 0) y += 8
  const top = y
  for (const line of picture.source) write(line, 13, 400, 'ink2', withCode ? room - CODE - 14 : room)
  if (withCode) {
    shapes.push({ kind: 'code', x: POSTER_WIDTH - MARGIN - CODE, y: top, width: CODE, height: CODE })
    y = Math.max(y, top + CODE)
  }
  return { width: POSTER_WIDTH, height: Math.ceil(y + MARGIN), shapes }
}

interface Area {
  x: number
  y: number
  width: number
  /** Type size, px. */
  size: number
}

/** Lays out rows of a series on one column of bars and one of values, and gives the y where they end. */
export function layoutRows(
  shapes: Shape[],
  rows: readonly PictureRow[],
  measure: MeasureFont,
  { x, y, width, size }: Area,
): number {
  const values = rows.filter(({ year, missing }) => year !== undefined && !missing)
  const widest = (texts: readonly string[], weight: 400 | 700) =>
    Math.max(0, ...texts.map((text) => measure(text, size, weight)))
  const yearWidth = widest(
    values.map(({ year }) => year ?? ''),
    400,
  )
  const valueWidth = widest(
    values.map(({ text }) => text),
    700,
  )
  const beside = width - yearWidth - valueWidth - size
  const isBeside = beside >= LEAST_BAR
  const leading = size * 1.8
  for (const { year, text, share, missing } of rows) {
    if (year === undefined) {
      shapes.push({ kind: 'box', x, y: y + 5, width, height: 1, radius: 0, ink: 'ink2' })
      y = writeLines(shapes, measure, { text, x, y: y + 7, width, size: size * 0.82, weight: 400, ink: 'ink2' }) + 4
      shapes.push({ kind: 'box', x, y, width, height: 1, radius: 0, ink: 'ink2' })
      y += 5
      continue
    }
    const baseline = y + leading * 0.68
    const weight = missing ? 400 : 700
    const right = x + width - measure(text, size, weight)
    shapes.push({ kind: 'text', x, y: baseline, text: year, size, weight: 400, ink: 'ink2' })
    shapes.push({ kind: 'text', x: right, y: baseline, text, size, weight, ink: missing ? 'ink2' : 'ink' })
    if (share) {
      const [left, longest] = isBeside ? [x + yearWidth + size / 2, beside] : [x, width]
      const top = isBeside ? baseline - size * 0.7 : y + leading
      const length = Math.max(2, longest * share)
      shapes.push({
        kind: 'box',
        x: left,
        y: top,
        width: length,
        height: size * 0.8,
        radius: Math.min(4, length / 2),
        ink: 'brand',
      })
    }
    y += leading + (isBeside || share === undefined ? 0 : size * 1.1)
  }
  return y
}

interface Lines extends Area {
  text: string
  weight: 400 | 700
  ink: Ink
}

/** Writes a text in lines from `y` down, and gives the y where they end. */
export function writeLines(
  shapes: Shape[],
  measure: MeasureFont,
  { text, x, y, width, size, weight, ink }: Lines,
): number {
  for (const line of breakLines(text, width, (it) => measure(it, size, weight))) {
    shapes.push({ kind: 'text', x, y: y + size * 1.15, text: text.slice(...line), size, weight, ink })
    y += size * 1.55
  }
  return y
}
