import { normalizeCharacters } from './normalize-characters'

/** One physical line that prints something, or a part of one. */
export interface Line {
  /** From 1, blank lines counted. */
  line: number
  /** The printed text without the blanks at either end. */
  text: string
  /** `text` as the rules read it (normalizeCharacters): of the same length, so that spans of either are spans of the other. */
  normalized: string
  /** Where `text` begins in the raw line, in UTF-16 units from 0; a byte order mark before the first line is not counted. */
  offset: number
}

/** The printed lines of a text in order. Lines end with LF, CRLF or CR; blank ones only count. */
export function readLines(text: string): Line[] {
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  return raw.flatMap((text, index) => {
    const normalized = normalizeCharacters(text)
    return partOfLine({ line: index + 1, text, normalized, offset: 0 }, 0, text.length) ?? []
  })
}

/** Without the blanks at either end; a row of a table (⇥2022年⇥2023年) keeps the tab of its empty first cell. */
function trimRow(part: string): string {
  const trimmed = part.trim()
  const tabs = /^[ \u3000]*(\t+)/.exec(part)?.[1] ?? ''
  return tabs && CELLS.test(trimmed) ? tabs + trimmed : trimmed
}

/** Two cells at least, the first no marker of a division: 1.⇥加强领导. */
const CELLS = /^(?!.{0,4}[.、．)）]\t[^\t]*$|[一二三四五六七八九十]+、)[^\t。]*\t/

/** What a line prints from `start` to `end`, without the blanks at either end; undefined where that is nothing. */
export function partOfLine({ line, text, normalized, offset }: Line, start: number, end: number): Line | undefined {
  const part = text.slice(start, end)
  const trimmed = trimRow(part)
  if (!trimmed.trim()) return undefined
  const from = start + part.trimEnd().length - trimmed.length
  const to = from + trimmed.length
  return { line, text: trimmed, normalized: normalized.slice(from, to), offset: offset + from }
}
