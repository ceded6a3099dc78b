import type { DivisionKind, Span } from '../report/types'
import { UNIT } from './figures/numbers/unit-pattern'

/** What ends a heading that runs into its paragraph. */
const SENTENCE_END = /[。！？；：!?;:]/
const CLOSING = /[。！？；：，、!?;:,\s]+$/
const LEADING = /^[：，、:,\s]+/

/** The longest heading believed on a line of its own, and of those that run in. The real ones have 8 to 40 characters. */
const LONGEST_LINE = 100
const LONGEST_RUN_IN = 60

/** A clause with a count or a share in it and another clause beside it tells something; a heading names it: 评查案卷320卷，优秀率45%. */
const TELLS = new RegExp(`[,，].*\\d *(?:[余多万亿]*${UNIT}|[%％])|\\d *(?:[余多万亿]*${UNIT}|[%％]).*[,，]`)

/** Where a division's heading stands in its first paragraph, and whether it has that paragraph to itself. */
export interface Heading {
  /** Without marker and closing 。; empty, at the end of the marker, where there is none. */
  span: Span
  standsAlone: boolean
}

/**
 * Reads the heading after a marker that ends at `start`: all of a line without a full stop inside, or what runs in up to
 * the first one. A first sentence that is too long or tells figures is text, unless a blank cuts it:
 * `二、存在问题和不足 我区2022年法治政府建设工作虽然…` has the heading 存在问题和不足.
 */
export function findHeading(text: string, start: number, kind: DivisionKind): Heading {
  const begin = start + (text.slice(start, start + LONGEST_LINE).match(LEADING)?.[0].length ?? 0)
  const window = text.slice(begin, begin + LONGEST_LINE + 1)
  const stop = window.search(SENTENCE_END)
  const first = stop < 0 ? window : window.slice(0, stop)
  const words = first.replace(CLOSING, '')
  const whole = begin + first.length + (stop < 0 ? 0 : 1) >= text.length
  const closed = stop >= 0 || words.length < first.length
  const headingOf = (length: number) => [begin, begin + length] as const

  if (!words) return { span: [start, start], standsAlone: false }
  if (whole && !closed && words.length <= LONGEST_LINE) return { span: headingOf(words.length), standsAlone: true }
  if (words.length <= LONGEST_RUN_IN && !TELLS.test(words)) {
    return { span: headingOf(words.length), standsAlone: whole && kind !== 'item' }
  }
  const blank = window.search(/\s/)
  return blank > 0 && blank <= LONGEST_RUN_IN
    ? { span: headingOf(blank), standsAlone: false }
    : { span: [start, start], standsAlone: false }
}

/** Whether these words could all be one heading. */
export function isHeading(words: string): boolean {
  return words.length > 0 && words.length <= LONGEST_LINE && !SENTENCE_END.test(words)
}
