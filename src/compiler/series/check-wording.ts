import type { Report } from '../../report/types'
import { type WordedFigure, wordedFigures } from '../carry-over/figure-words'
import type { YearPoint } from './one-a-year'
import type { FailAt } from './resolve-points'

/**
 * Warns where the words around a point's number are others than those of the point before it in time (办理行政复议案件,
 * 受理行政复议案件), for they may count something else. It is settled where the point `differs`, or where a note to readers
 * has the words of one of the two. Points are newest first.
 */
export function checkWording(points: readonly YearPoint[], notes: readonly string[], fail: FailAt): void {
  const said = notes.map(bare).join('\n')
  for (const [i, point] of points.entries()) {
    const before = points[i + 1]
    const [now, then] = [point, before].map((it) => it && wordsOf(it))
    if (!now || !then || point.differs || now.clause === then.clause) continue
    if ([now, then].some(({ clause }) => said.includes(bare(clause)))) continue
    const both = `${point.report.id} 写“${now.clause}”，${before.report.id} 写“${then.clause}”`
    const remedy = `核对是同一指标的，在 notes 里告诉读者，如 - ${before.report.year}年报告写作“${then.clause}”`
    fail(point.at, 'wording-differs', `措辞不同：${both}；${remedy}`, 'warning')
  }
}

const kept = new WeakMap<Report, Map<string, WordedFigure>>()

/** The words around the number; none around that of the year before, which stands in a clause of its own. */
function wordsOf({ report, place }: YearPoint): WordedFigure | undefined {
  const words = kept.get(report) ?? new Map(wordedFigures(report).map((it) => [it.place.figure.id, it]))
  kept.set(report, words)
  return words.get(place.figure.id)
}

/** Without blanks and marks, which the words around a number have lost too. */
function bare(text: string): string {
  return text.replace(/[\s,，.。、:：;；“”"'()（）·]+/g, '')
}
