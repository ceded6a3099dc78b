import type { Division, Indicator, Report } from './types'
import { indicatorsOf } from './walk'

/** How many figures a closed header shows at most. */
const SHOWN = 3

/**
 * The figures that a closed division shows in its header, in reading order, each printed text once: the editor's key
 * figures first, then one of each kind, then the largest counts, so that folding never hides what matters.
 */
export function previewOf(report: Report, division: Division): Indicator[] {
  const all = indicatorsOf(division).filter(
    (indicator, i, list) => list.findIndex(({ text }) => text === indicator.text) === i,
  )
  const byWeight = [...all].sort((a, b) => b.value - a.value)
  const chosen = new Set<Indicator>(all.filter(({ id }) => report.keyFigures.includes(id)))
  for (const kind of ['money', 'rank', 'change', 'rate', 'count'] as const) {
    const first = all.find((indicator) => indicator.kind === kind)
    if (first && chosen.size < SHOWN) chosen.add(first)
  }
  for (const indicator of byWeight) if (chosen.size < SHOWN) chosen.add(indicator)
  return all.filter((indicator) => chosen.has(indicator)).slice(0, SHOWN)
}
