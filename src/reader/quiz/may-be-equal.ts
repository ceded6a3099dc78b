import type { Figure } from '@/report/types'

/** What of a figure tells which numbers it may stand for. */
type Printed = Pick<Figure, 'value' | 'valueTo' | 'qualifier'>

/**
 * Whether two figures of one unit could stand for the same number: 96.64% and 96.64%, 60多条 and 65条, 约20万人 and
 * 18万人. Two such options are never offered together: somebody who knows the number could not tell which is right.
 */
export function mayBeEqual(a: Printed, b: Printed): boolean {
  const [aLow, aHigh] = rangeOf(a)
  const [bLow, bHigh] = rangeOf(b)
  return aLow <= bHigh && bLow <= aHigh
}

/** Every number that a printed figure may stand for. 60多 → 60 to 70 · 580余 → 580 to 590 · 约20万 → 10万 to 30万 */
function rangeOf({ value, valueTo = value, qualifier }: Printed): [low: number, high: number] {
  const step = lastPlaceOf(value)
  switch (qualifier) {
    case 'about':
      return [value - step, valueTo + step]
    case 'moreThan':
      return [value, valueTo + step]
    case 'lessThan':
      return [value - step, valueTo]
    case 'atLeast':
      return [value, Number.POSITIVE_INFINITY]
    case 'atMost':
      return [Number.NEGATIVE_INFINITY, valueTo]
    default:
      return [value, valueTo]
  }
}

/** The place value of the last digit that is not 0: 580 → 10, 96.6 → 0.1. */
function lastPlaceOf(value: number): number {
  const [whole, decimals = ''] = String(value).split('.')
  if (decimals) return 10 ** -decimals.length
  return 10 ** (/0*$/.exec(whole)?.[0].length ?? 0)
}
