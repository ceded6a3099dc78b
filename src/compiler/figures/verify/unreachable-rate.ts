import type { FigureContext } from '../context/figure-context'
import type { Relations } from '../relations/relations'

/** A share of a whole number is looked for among so many figures before it. */
const MOST_FIGURES_BACK = 12

/**
 * Whether no whole number of cases gives the percentage of figure `i` of the count that it is said of, within rounding:
 * 98.5% of 1568 is 1544 or 1545 of them, 33% of 10 is none. It is reached, too, where the count is the part, and a count
 * before it the whole: 办理43宗,出庭41宗,出庭率95.35%. Approximate figures and ranges are left alone.
 *
 * After N. Brown and J. Heathers, The GRIM Test (2017).
 */
export function isUnreachable(
  i: number,
  figures: readonly FigureContext[],
  relations: readonly Readonly<Relations>[],
): boolean {
  const { kind, unit, value, sentence } = figures[i]
  const base = relations[i].of
  if (kind !== 'rate' || unit !== '%' || value > 100 || base === undefined || !isWhole(figures[base])) return false
  // 招标12次,节约资金1800万元,节约率5.3%: rather of the money.
  if (!isExact(figures[i]) || figures.slice(base + 1, i).some(({ kind }) => kind === 'money')) return false
  const slack = 10 ** -(String(value).split('.')[1]?.length ?? 0) / 2 + 1e-9
  const reaches = (share: number) => Math.abs(share * 100 - value) <= slack
  const count = figures[base].value
  const cases = Math.round((value / 100) * count)
  if (count === 0 || reaches(cases / count)) return false
  if (isPart(figures[base], figures[i]) && reaches(count / Math.round(count / (value / 100)))) return false
  return !figures
    .slice(Math.max(0, sentence - 1, i - MOST_FIGURES_BACK), i)
    .some((whole) => isWhole(whole) && whole.value > 0 && reaches(count / whole.value))
}

/** 化解积案45件,化解率90% · 公安52件,占22%: the count is what the rate is the share of, and the whole is not printed. */
function isPart({ before, after }: FigureContext, rate: FigureContext): boolean {
  if (/^,?(?:约?占)/.test(rate.before)) return true
  const named = /(..)率/.exec(rate.before)?.[1]
  return named !== undefined && (before + after).includes(named)
}

function isWhole(figure: FigureContext): boolean {
  return figure.kind === 'count' && Number.isInteger(figure.value) && isExact(figure)
}

function isExact({ qualifier, valueTo }: FigureContext): boolean {
  return (qualifier === undefined || qualifier === 'reaching') && valueTo === undefined
}
