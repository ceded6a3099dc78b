import type { Report } from '@/report/types'
import { allFigures } from '@/report/walk'
import { words } from '../words'

const KINDS = ['count', 'rate', 'change', 'money', 'rank', 'other'] as const
/** A space that does not break a line. */
const NO_BREAK = '\u00a0'

/** The number of figures of each kind that the report has: 数量 58 · 比率 12 · … */
export function figureKinds(report: Report): string {
  const kinds = allFigures(report).map(({ kind }) => kind)
  return KINDS.map((kind) => ({ kind, count: kinds.filter((it) => it === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.figures.kindCount(words.figures.kinds[kind], count).replace(' ', NO_BREAK))
    .join(' · ')
}
