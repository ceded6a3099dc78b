import { UNIT } from '../numbers/unit-pattern'

/** A kind of digits that is no figure. To add one: docs/figure-rules.md. */
export interface ExclusionRule {
  /** Named in the compiled report: year, date, document. */
  rule: string
  /** Sticky, tried where digits begin. What must stand before them is a bounded look-behind, so that time stays linear. */
  pattern: RegExp
  /** A text whose first digits the pattern excludes. */
  example: string
}

/** A sticky pattern, without doubled backslashes. */
export function sticky(pattern: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(String.raw(pattern, ...parts), 'y')
}

/** What must not follow: more of the number, or a unit. 12345平台 is a hotline, 12345件 a count. */
export const NO_UNIT = `(?!\\d|\\.\\d|,\\d{3}|[余多]?[万亿千]|余|多|\\s?${UNIT})`
