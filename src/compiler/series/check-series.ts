import { changeOf, placesOf } from '../../report/places'
import { recomputeChange } from '../figures/verify/find-checks'
import type { YearPoint } from './one-a-year'
import type { FailAt } from './resolve-points'

const KINDS = { count: '数量', rate: '比率', change: '变化', money: '金额', rank: '名次', other: '其他' }

/**
 * Reports where a point has another unit or kind than the one before it in time and the editor does not say why it
 * `differs`. Points are newest first.
 */
export function checkAlike(points: readonly YearPoint[], fail: FailAt): void {
  for (const [i, point] of points.entries()) {
    const before = points[i + 1]
    if (!before || point.differs) continue
    const [now, then] = [point.place.figure, before.place.figure]
    const unlike = now.unit !== then.unit ? [now.unit, then.unit] : [KINDS[now.kind], KINDS[then.kind]]
    if (unlike[0] === unlike[1]) continue
    const both = `“${now.text}”（${point.year}年）与“${then.text}”（${before.year}年）`
    fail(
      point.at,
      'points-differ',
      `${both}一个是“${unlike[0]}”一个是“${unlike[1]}”；是同一指标的，写 differs: 口径有什么不同`,
    )
  }
}

/** What became of the change that a report states beside a point. */
export interface StatedChange {
  direction?: 'up' | 'down'
  /** It comes out with the value of the year before in another report. */
  agrees?: true
}

/**
 * Holds the change that a point's report states on the year before against the values of both years. One that does not
 * come out is an error until the editor accepts it with a reason; so is a reason where nothing is wrong, unless a report
 * of the series has been withdrawn (not `isWhole`), with which it may have been.
 */
export function checkStated(points: readonly YearPoint[], at: number, fail: FailAt, isWhole: boolean): StatedChange {
  const point = points[at]
  const before = points[at + 1]
  const { report, place, written, differs } = point
  const stated = point.year === report.year ? changeOf(placesOf(report), place.figure.id) : undefined
  const basis = stated?.change?.basis
  const direction = basis === 'yearOnYear' || basis === 'stated' ? stated?.change?.direction : undefined
  const comparable = before?.year === point.year - 1 && !differs && basis === 'yearOnYear'
  const computed = stated && comparable ? recomputeChange(stated, place.figure, before.place.figure) : undefined
  if (computed?.comesOut === false && !written?.accept) {
    const values = `${point.report.id} 写“${stated?.text}”，但按 ${before.report.id} 的“${before.place.figure.text}”算是 ${computed.computed}`
    fail(point.at, 'change-contradicts', `${values}；请核对，确实如此的，写 accept: 理由`)
  }
  if (written?.accept && computed?.comesOut !== false && (computed || isWhole)) {
    fail(point.at, 'no-such-doubt', 'accept 所说的矛盾并没有出现，请删去')
  }
  const agrees = computed?.comesOut === true && before.report.id !== report.id
  return { ...(direction && { direction }), ...(agrees && { agrees }) }
}
