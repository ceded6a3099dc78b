import type { Diagnostic } from './diagnostic'
import type { Line } from './lines'
import { isTableRow } from './role'

/** - 3 - · — 4 — · 第 5 页 共 8 页 · 3/8 · Page 3 of 8 */
const PAGE_NUMBER =
  /^(?:[-—–－·~]+\s*\d{1,3}\s*[-—–－·~]+|第\s?[\d一二三四五六七八九十]{1,3}\s?[页頁]\s?(?:[,，/]?\s?共\s?[\d一二三四五六七八九十]{1,3}\s?[页頁])?|\d{1,3}\s?\/\s?\d{1,3}|(?:page|p\.)\s?\d{1,3}(?: of \d{1,3})?)$/i
const BARE_NUMBER = /^\d{1,3}$/
/** Shorter lines come again by chance. */
const SHORTEST_HEADER = 6
const OFTEN = 3

/**
 * A text copied from a PDF keeps what is printed on each page: a warning for its page numbers, one for the line that is
 * printed at the head of every page.
 */
export function checkPageNumbers(lines: readonly Line[], file: string): Diagnostic[] {
  const numbers = pageNumbers(lines)
  const headers = repeatedLines(lines, new Set(numbers))
  const doubt = (rule: string, found: readonly Line[], message: string): Diagnostic[] =>
    found.length ? [{ file, line: found[0].line, column: found[0].offset + 1, severity: 'warning', rule, message }] : []
  return [
    ...doubt(
      'page-number',
      numbers,
      `有 ${numbers.length} 行像是页码（${quote(numbers)}），这是第一行；请对照原文删去`,
    ),
    ...doubt(
      'repeated-line',
      headers,
      `“${headers[0]?.text}”又出现在第 ${linesOf(headers)} 行，像是每页的页眉；请对照原文删去`,
    ),
  ]
}

/** Written as page numbers are; a number alone too where others are there, or where such lines count up by one. */
function pageNumbers(lines: readonly Line[]): Line[] {
  const sure = lines.filter(({ text }) => PAGE_NUMBER.test(text))
  const bare = lines.filter(({ text }) => BARE_NUMBER.test(text))
  const countUp =
    bare.length > 1 &&
    bare.every(({ text, line }, index) => {
      const before = bare[index - 1]
      return !before || (Number(text) === Number(before.text) + 1 && line > before.line + 1)
    })
  if (!sure.length && !countUp) return []
  return [...sure, ...bare].sort((a, b) => a.line - b.line)
}

/** Lines that were printed before: next to a page number, or three times and more. The first of each is no repetition. */
function repeatedLines(lines: readonly Line[], numbers: ReadonlySet<Line>): Line[] {
  const times = new Map<string, number>()
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1)
  const seen = new Set<string>()
  const repeated = lines.filter((line, index) => {
    const again = seen.has(line.text)
    seen.add(line.text)
    if (!again || line.text.length < SHORTEST_HEADER || isTableRow(line.text) || /[。；]$/.test(line.text)) return false
    const beside = [lines[index - 1], lines[index + 1]].some((other) => other && numbers.has(other))
    return beside || (numbers.size > 0 && (times.get(line.text) ?? 0) >= OFTEN)
  })
  return repeated.filter(({ text }) => text === repeated[0].text)
}

function quote(lines: readonly Line[]): string {
  return (
    lines
      .slice(0, 3)
      .map(({ text }) => `“${text}”`)
      .join('') + (lines.length > 3 ? '…' : '')
  )
}

function linesOf(lines: readonly Line[]): string {
  return lines
    .slice(0, 5)
    .map(({ line }) => line)
    .join('、')
}
