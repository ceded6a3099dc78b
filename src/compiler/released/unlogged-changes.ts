import type { LoggedChange, Report } from '../../report/types'
import type { Diagnostic } from '../diagnostic'
import { type Released, releasedFigures } from './released-figures'

const SAYINGS = ['名称', '类别', '属于哪个数', '上年数'] as const
/** What a published figure became that is no longer one. */
const NO_FIGURE = '不是指标'

/**
 * An error for each published label, kind or link that has changed since the release without a line in `changes`; `place`
 * is where in report.yaml it is told. Figures that a corrected text no longer prints, and new ones, need no line.
 */
export function unloggedChanges(
  released: Released,
  report: Report,
  place: Pick<Diagnostic, 'file' | 'line' | 'column'>,
): Diagnostic[] {
  const now = releasedFigures(report)
  const isLogged = (at: string, was: string, current: string) =>
    (report.changes ?? []).some((change) => change.at === at && change.was === was && change.now === current)
  return Object.entries(released.figures).flatMap(([name, said]) => {
    const [at] = name.split(' ', 1)
    const figure = name.slice(at.length + 1)
    const current = now.figures[name]
    const changed = current
      ? SAYINGS.flatMap((saying, i) =>
          said[i] && said[i] !== current[i] ? [{ saying, was: said[i], now: current[i] }] : [],
        )
      : released.digest === now.digest && said[0]
        ? [{ saying: SAYINGS[0], was: said[0], now: NO_FIGURE }]
        : []
    return changed
      .filter((one) => one.now && !isLogged(at, one.was, one.now))
      .map(
        (one): Diagnostic => ({
          ...place,
          severity: 'error',
          rule: 'change-unlogged',
          message: asked(one, at, figure),
        }),
      )
  })
}

function asked(
  { saying, was, now }: { saying: string } & Pick<LoggedChange, 'was' | 'now'>,
  at: string,
  figure: string,
) {
  return `“${figure}”的${saying}发布后改了；请在 changes 下写一行：- { date: 改的日期, at: ${at}, was: ${was}, now: ${now}, why: 为什么改 }`
}
