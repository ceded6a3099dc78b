import type { Figure } from './types'

/**
 * How much of a whole a figure is, in per cent from 0 to 100, where a bar can show it: for a rate printed in %, such as
 * 96.64%. Undefined for any other figure: a bar would be wrong for 3.2倍, 5‰, 3/4 or 120%.
 */
export function meterShare({ kind, unit, value }: Pick<Figure, 'kind' | 'unit' | 'value'>): number | undefined {
  return kind === 'rate' && unit === '%' && value >= 0 && value <= 100 ? value : undefined
}
