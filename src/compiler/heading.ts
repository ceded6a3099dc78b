import type { DivisionKind, Span } from '../report/types'
import { UNIT } from './figures/numbers/unit-pattern'

/** What ends a heading that runs into its paragraph. */
const SENTENCE_END = /[。!?;:]/
const CLOSING = /[。、!?;:,\s]+$/
const LEADING = /^[、:,\s]+/

/** The most characters that a heading has on a line of its own, and where text follows it. Printed ones have 8 to 40. */
const LONGEST_LINE = 100
const LONGEST_RUN_IN = 60

/** A heading of a section has no more clauses than this, where text follows it. */
const MOST_CLAUSES = 3

/** 评查案卷320卷，优秀率45%: two clauses, one of them with a count or a share, are a sentence and no heading. */
const TELLS = new RegExp(`,.*\\d *(?:[余多万亿]*${UNIT})|\\d *(?:[余多万亿]*${UNIT}).*,`)

/** Where a division's heading stands in its first paragraph, and whether nothing else stands there. */
export interface Heading {
  /** Without marker and closing 。; an empty span behind the marker where there is no heading. */
  span: Span
  standsAlone: boolean
}

/**
 * Reads the heading behind a marker that ends at `start` of normalized text: the whole line where no full stop stands
 * inside, else the first sentence (一是领导带头。全年学习12次。). A first sentence that is too long or tells figures is no
 * heading, unless a blank cuts it:
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
  // 一、排查隐患,组建队伍,带队巡查,建立台账。定期复查。 is told, not headed.
  const told = kind === 'section' && !whole && words.split(/[,，]/).length > MOST_CLAUSES
  if (words.length <= LONGEST_RUN_IN && !TELLS.test(words) && !told) {
    return { span: headingOf(words.length), standsAlone: whole && kind !== 'item' }
  }
  const blank = window.search(/\s/)
  return blank > 0 && blank <= LONGEST_RUN_IN
    ? { span: headingOf(blank), standsAlone: false }
    : { span: [start, start], standsAlone: false }
}

/** Whether words may be one heading: not too long, no stop inside. */
export function isHeading(words: string): boolean {
  return words.length > 0 && words.length <= LONGEST_LINE && !SENTENCE_END.test(words)
}
