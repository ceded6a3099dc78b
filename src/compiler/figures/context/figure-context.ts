import type { FigureKind } from '../../../report/types'
import type { Quantity } from '../numbers/quantity'
import type { StatedChange } from './read-change'

/** How far the words before and behind a figure are read, in UTF-16 units: labels are short, and reading stays linear. */
export const CONTEXT_LENGTH = 120

/** A quantity and the words around it, in normalized text. */
export interface FigureContext extends Quantity {
  readonly kind: FigureKind
  /** Its own clause before it: 受理案件 of …,受理案件|125件. Brackets that print other figures are left out. */
  readonly before: string
  /** Its own clause behind it, up to the next figure. */
  readonly after: string
  /** Everything since the figure before it, stops included, at most `CONTEXT_LENGTH` units. */
  readonly gap: string
  /** Where the brackets begin that it stands in: 受理投诉1076件(来电|559件|…). */
  readonly bracket?: number
  /** Index of the first figure in its sentence, and in the part of the sentence behind the last `;`. */
  readonly sentence: number
  readonly segment: number
  readonly stated?: StatedChange
  /** Its own subject where several figures share a clause: 治安警情 for the second of 刑事警情、治安警情分别下降34.9%、36.3%. */
  readonly subject?: string
  /**
   * 复议12件、诉讼17件,降幅分别为20%和10.5%: the figure belongs to the one that stands so many figures before it, here 2; 0
   * where no such figures stand there.
   */
  readonly figuresBack?: number
  /** What it covers where it covers several: 参考率、合格率均达100%. */
  readonly distributesOver?: readonly string[]
}
