import { changeFormula } from '@/report/change-formula'
import type { Series } from '@/report/series'
import type { Figure } from '@/report/types'
import { words } from '../words'
import type { Years } from './years-context'

/**
 * 算一算 across two reports: (61 − 56) ÷ 56 = 8.9% 与2023年度报告相符. Nothing where the compiler has not found that the
 * change comes out.
 *
 * @param change what the report states beside the figure
 */
export function acrossReports(
  { points }: Series,
  years: Years,
  report: string,
  ordinal: number,
  change: Figure | undefined,
): string | undefined {
  const at = points.findIndex((point) => point.report === report && point.ordinal === ordinal)
  const [point, before] = [points[at], points[at + 1]]
  if (!point?.agrees || !change?.change) return undefined
  const formula = changeFormula(point.text, before.text, change.text, change.change.direction)
  const other = years.reports.find(({ id }) => id === before.report)
  return other && `${formula} ${words.years.agrees(other.year)}`
}
