import type { Division, Figure, Report } from './types'
import { figuresOf } from './walk'

/** How many figures a closed header shows at most. */
const SHOWN = 3

/**
 * The figures that a closed division shows in its header, in reading order, each printed text once: the editor's key
 * figures first, then one of each kind, then the largest counts, so that folding never hides what matters.
 */
export function previewOf(report: Report, division: Division): Figure[] {
  const all = figuresOf(division).filter((figure, i, list) => list.findIndex(({ text }) => text === figure.text) === i)
  const byWeight = [...all].sort((a, b) => b.value - a.value)
  const chosen = new Set<Figure>(all.filter(({ id }) => report.keyFigures.includes(id)))
  for (const kind of ['money', 'rank', 'change', 'rate', 'count'] as const) {
    const first = all.find((figure) => figure.kind === kind)
    if (first && chosen.size < SHOWN) chosen.add(first)
  }
  for (const figure of byWeight) if (chosen.size < SHOWN) chosen.add(figure)
  return all.filter((figure) => chosen.has(figure)).slice(0, SHOWN)
}
