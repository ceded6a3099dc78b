import type { SeriesEdit } from '../series-edit'
import type { Asks, PairView } from '../view'

/** What an editor says of a pair. */
export type Decision = 'same' | 'differs' | 'notSame'

/** A pair that wants a reason before it can be written. */
export interface AskedPair {
  pair: PairView
  asks: Asks
  /** Why it is asked. */
  message: string
  /** Reasons given so far. */
  said: Reasons
}

export type Reasons = Pick<Extract<SeriesEdit, { do: 'same' }>, 'differs' | 'accept' | 'restated'>

/** The step that says that a pair is the same, with the reasons given. */
export function sameStep({ newer, older }: PairView, said: Reasons): SeriesEdit {
  return { do: 'same', newer: refOf(newer), older: refOf(older), ...said }
}

/** The step that says that a pair is not the same. */
export function notSameStep({ newer, older }: PairView): SeriesEdit {
  return { do: 'notSame', newer: refOf(newer), older: refOf(older) }
}

function refOf({ report, figure }: PairView['newer']) {
  return { report, figure }
}
