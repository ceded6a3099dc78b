import { type CarriedOver, carryOver } from '../../compiler/carry-over/carry-over'
import { allFigures } from '../../report/walk'
import type { OpenReport, ReportStore } from './report-store'

/** As for series: more pairs of figures are not compared. */
const MOST_PAIRS = 200_000

/** What last year's editor said, proposed for this year's figures. */
export class LastYear {
  private readonly kept = new Map<string, { of: string; carried: ReadonlyMap<string, CarriedOver> }>()

  constructor(private readonly reports: ReportStore) {}

  /** By id of this year's figure; empty where there is no earlier report. */
  carriedTo(open: OpenReport): ReadonlyMap<string, CarriedOver> {
    const year = open.compiled.report.year
    const last = this.reports
      .all()
      .find(({ id, compiled }) => id !== open.id && compiled.report.year > 0 && compiled.report.year < year)
    if (!last) return new Map()
    const of = `${open.text}\0${last.version}`
    const kept = this.kept.get(open.id)
    if (kept?.of === of) return kept.carried
    const [then, now] = [this.reports.asRead(last), this.reports.asRead(open)]
    const isTooLong = allFigures(then).length * allFigures(now).length > MOST_PAIRS
    const { report: edited, exclusions } = last.compiled
    const all = isTooLong ? [] : carryOver({ read: then, edited, exclusions }, { ...now, year })
    const carried = new Map(all.map((it) => [it.figure, it]))
    this.kept.set(open.id, { of, carried })
    return carried
  }
}
