import type { Figure } from '@/report/types'
import { Meter } from './meter'

/** A bar for a rate that is a share of a whole; a rate of 120% or one in ‰ has none. */
export function ShareBar({ figure: { kind, unit, value } }: { figure: Figure }) {
  if (kind !== 'rate' || unit !== '%' || value > 100) return null
  return <Meter percent={value} />
}
