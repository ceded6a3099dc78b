import { UNIT } from '../numbers/unit-pattern'

/** A kind of digits that is no figure. */
export interface ExclusionRule {
  /** Named in the compiled report: year, date, document. */
  rule: string
  /** Sticky, tried where digits begin; what stands before them is in a bounded look-behind, so that time stays linear. */
  pattern: RegExp
  /** A text in which the pattern finds the first digits. */
  example: string
}

/** A sticky pattern, written as it is read. */
export function sticky(pattern: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(String.raw(pattern, ...parts), 'y')
}

/** End guard: neither the number nor a unit goes on. 12345平台 is a hotline, 12345件 a count. */
export const NO_UNIT = `(?!\\d|\\.\\d|,\\d{3}|[余多]?[万亿千]|余|多|\\s?${UNIT})`
