import type { Report } from '@/report/types'
import { allFigures } from '@/report/walk'
import { words } from '../words'

const KINDS = ['count', 'rate', 'change', 'money', 'rank', 'other'] as const
/** A space at which no line ends. */
const NO_BREAK = '\u00a0'

/** How many figures of each kind the report has, those it has none of left out: 数量 58 · 比率 12 · … */
export function figureKinds(report: Report): string {
  const kinds = allFigures(report).map(({ kind }) => kind)
  return KINDS.map((kind) => ({ kind, count: kinds.filter((it) => it === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.figures.kindCount(words.figures.kinds[kind], count).replace(' ', NO_BREAK))
    .join(' · ')
}
