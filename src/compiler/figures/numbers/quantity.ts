import type { Qualifier, Span } from '../../../report/types'

/** A number as printed, with its unit and the words that bound it. */
export interface Quantity {
  /** In normalized text, qualifiers and unit included: 达5万人. */
  readonly span: Span
  /** Scaled; the lower end of a range. */
  readonly value: number
  readonly valueTo?: number
  readonly unit: string
  readonly qualifier?: Qualifier
  /** A printed sign: 同比-3.1%. */
  readonly sign?: '+' | '-'
  readonly shape: 'measured' | 'rank' | 'fraction'
}
