import type { Slip } from './find-slips'
import type { Place } from './parse-yaml'

/** A text as it was meant, line for line, and where things stand in the text as it was written. */
export interface Mended {
  text: string
  /** Where each slip stands. */
  places: Place[]
  /** The place in the written text of a place in the mended one. */
  writtenAt: (place: Place) => Place
}

/** Mends slips, which are in order, each within a line. */
export function mendSlips(text: string, slips: readonly Slip[]): Mended {
  const places: Place[] = []
  /** By line: from which column of the mended line on it stands how far to the right. */
  const shifts = new Map<number, { from: number; by: number }[]>()
  let start = 0
  const lines = text.split('\n').map((written, i) => {
    let line = ''
    let end = 0
    const moved: { from: number; by: number }[] = []
    while (slips[places.length]?.index <= start + written.length) {
      const { index, length, mend } = slips[places.length]
      places.push({ line: i + 1, column: index - start + 1 })
      line += written.slice(end, index - start) + mend
      end = index - start + length
      moved.push({ from: line.length + 1, by: line.length - end })
    }
    start += written.length + 1
    if (moved.length > 0) shifts.set(i + 1, moved)
    return line + written.slice(end)
  })
  return {
    text: lines.join('\n'),
    places,
    writtenAt: ({ line, column }) => {
      const by =
        shifts
          .get(line)
          ?.filter(({ from }) => from <= column)
          .at(-1)?.by ?? 0
      return { line, column: column - by }
    },
  }
}
