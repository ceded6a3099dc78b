import type { DivisionKind } from '../report/types'
import { isHeading } from './heading'
import { type LevelOf, levelsIn, stylesBelow } from './levels'
import { type Line, partOfLine } from './lines'
import { findMarkers, type Marker, type MarkerStyle, markerAt } from './marker'
import { isBullet, isTableRow } from './role'

/** A piece of the text that becomes one paragraph: a line, or the part of a line that a marker opens. */
export interface Block extends Line {
  role: 'body' | 'bullet' | 'table'
  /** The marker that the text begins with, and the level that it opens. */
  marker: (Marker & { kind: DivisionKind }) | null
  /** Whether it begins its line. */
  beginsLine: boolean
}

/** A marker that may open a division; whether it does depends on the others of its series. */
interface Candidate extends Marker {
  kind: DivisionKind
  /** `line` begins the line · `sentence` follows 。 or a blank · `clause` follows a comma · `glued` follows a word */
  after: 'line' | 'sentence' | 'clause' | 'glued'
}

/** Cuts lines into blocks: before every marker that begins a line, and before those inside one that number a series. */
export function splitBlocks(lines: readonly Line[]): Block[] {
  const levelOf = levelsIn(lines.flatMap(({ normalized }) => markerAt(normalized) ?? []))
  const found = lines.map(({ normalized }) => (isTableRow(normalized) ? [] : candidatesIn(normalized, levelOf)))
  const nexts = nextNumbers(found)
  const series = new Series()
  return lines.flatMap((line, index) =>
    cutLine(
      line,
      found[index].filter((candidate, place) => series.accepts(candidate, line, nexts[index][place])),
    ),
  )
}

function candidatesIn(text: string, levelOf: LevelOf): Candidate[] {
  return findMarkers(text).flatMap((marker): Candidate[] => {
    const kind = levelOf(marker.style)
    return kind ? [{ ...marker, kind, after: placeOf(marker, text) }] : []
  })
}

function placeOf({ start }: Marker, text: string): Candidate['after'] {
  if (start === 0) return 'line'
  const before = text.charAt(start - 1)
  if (/[。!?;:…—”』」)】\s]/.test(before)) return 'sentence'
  return /[,、]/.test(before) ? 'clause' : 'glued'
}

/** For each candidate the number of the next one of its style, 0 where none comes: 一是 opens a list only if 二是 follows. */
function nextNumbers(found: readonly Candidate[][]): number[][] {
  const next = new Map<MarkerStyle, number>()
  const nexts = found.map((): number[] => [])
  for (let line = found.length - 1; line >= 0; line--) {
    for (let place = found[line].length - 1; place >= 0; place--) {
      const { style, number, after } = found[line][place]
      nexts[line][place] = next.get(style) ?? 0
      if (after !== 'glued') next.set(style, number)
    }
  }
  return nexts
}

/** 一是 and 一要 may follow a comma: …,二是干部跟进. */
const SPOKEN: ReadonlySet<MarkerStyle> = new Set(['shi', 'yao'])

/** How far each series of markers has counted: inside a line, 二是 is a marker only where 一是 came before it. */
class Series {
  private readonly last = new Map<MarkerStyle, { number: number; line: number }>()
  /** The line in which a list that is quoted counts in this style: （二）…程序如下：（一）申请；（二）受理；（三）决定。 */
  private readonly quoted = new Map<MarkerStyle, number>()
  private cut = { line: 0, end: 0 }

  accepts(candidate: Candidate, { normalized, line }: Line, next: number): boolean {
    const { style, number, start, end } = candidate
    if (!this.believes(candidate, line, next, normalized.slice(this.cut.line === line ? this.cut.end : start, start)))
      return false
    for (const below of stylesBelow(style)) {
      this.last.delete(below)
      this.quoted.delete(below)
    }
    this.last.set(style, { number, line })
    this.cut = { line, end }
    return true
  }

  /**
   * Whether the marker opens a division and is not words that look like one. At the head of a line it does; within a line
   * it must open a list of which more comes, or go on counting.
   *
   * @param next number of the next marker of its style, 0 where none comes
   * @param words those since the marker before it in its line
   */
  private believes(candidate: Candidate, line: number, next: number, words: string): boolean {
    const { style, kind, number, after } = candidate
    if (after === 'line') return true
    const last = this.last.get(style)
    const begins = number === 1 && next > 1
    if (begins && last && after !== 'glued' && kind !== 'item') this.quoted.set(style, line)
    if (this.quoted.get(style) === line) return false

    const opens = begins && (kind === 'item' || !last)
    const follows = last?.number === number - 1
    const goesOn = last?.line === line && number > (SPOKEN.has(style) ? 1 : last.number)
    switch (after) {
      case 'sentence':
        return opens || follows || goesOn
      case 'clause':
        return SPOKEN.has(style) && (opens || follows || goesOn)
      // Where line ends were lost, a heading is followed by the next marker: 一、2022年工作情况(一)加强学习一是…
      case 'glued':
        return kind !== 'section' && (opens || follows) && isHeading(words)
    }
  }
}

function cutLine(line: Line, cuts: readonly Candidate[]): Block[] {
  const role = isTableRow(line.normalized) ? 'table' : isBullet(line.normalized) ? 'bullet' : 'body'
  const starts = [0, ...cuts.map(({ start }) => start)]
  return starts.flatMap((start, index): Block[] => {
    const part = partOfLine(line, start, starts[index + 1] ?? line.text.length)
    if (!part) return []
    const found = index > 0 ? cuts[index - 1] : null
    const marker = found && { ...found, start: 0, end: found.end - start }
    return [{ ...part, role: found ? 'body' : role, marker, beginsLine: start === 0 }]
  })
}
