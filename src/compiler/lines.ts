/** One physical line that prints something. */
export interface Line {
  /** From 1, blank lines counted. */
  line: number
  /** The line without the blanks at either end. */
  text: string
  /** Where `text` begins in the raw line, in UTF-16 units from 0; a byte order mark before the first line is not counted. */
  offset: number
}

/** The printed lines of a text in order. Lines end with LF, CRLF or CR; blank ones only count. */
export function readLines(text: string): Line[] {
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  return raw.flatMap((line, index) => {
    const trimmed = line.trim()
    return trimmed ? [{ line: index + 1, text: trimmed, offset: line.indexOf(trimmed[0]) }] : []
  })
}
