import type { Line } from './line-writer'
import type { Remark } from './remarks'

/**
 * The lines that print something, without blanks at either end; rows of a table keep their tabs. What was said about a
 * blank line moves to the next line, and from the end of the text to the last one.
 */
export function printedLines(lines: readonly Line[]): Line[] {
  const printed: Line[] = []
  let waiting: Remark[] = []
  for (const { text, remarks } of lines) {
    if (!text.trim()) {
      waiting.push(...remarks.map((remark) => ({ ...remark, column: 0 })))
      continue
    }
    const row = text.includes('\t')
    const cut = row ? 0 : text.length - text.trimStart().length
    const moved = remarks.map((remark) => ({ ...remark, column: Math.max(0, remark.column - cut) }))
    printed.push({ text: row ? text : text.trim(), remarks: [...waiting, ...moved] })
    waiting = []
  }
  const last = printed.at(-1)
  if (last) last.remarks.push(...waiting.map((remark) => ({ ...remark, column: last.text.length })))
  else if (waiting.length > 0) printed.push({ text: '', remarks: waiting })
  return printed
}
