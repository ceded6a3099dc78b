import { type CarriedOver, carryOver } from '../../compiler/carry-over/carry-over'
import { newestEarlier, yearOf } from '../../compiler/carry-over/newest-earlier'
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
    const { report } = open.compiled
    const all = this.reports.all()
    const before = newestEarlier(
      all.map(({ compiled }) => compiled.report),
      report,
    )
    const last = all.find(({ id }) => id === before?.id)
    if (!last) return new Map()
    const of = `${open.text}\0${last.version}`
    const kept = this.kept.get(open.id)
    if (kept?.of === of) return kept.carried
    const [then, now] = [this.reports.asRead(last), this.reports.asRead(open)]
    const isTooLong = allFigures(then).length * allFigures(now).length > MOST_PAIRS
    const { report: edited, exclusions } = last.compiled
    const proposed = isTooLong ? [] : carryOver({ read: then, edited, exclusions }, { ...now, year: yearOf(report) })
    const carried = new Map(proposed.map((it) => [it.figure, it]))
    this.kept.set(open.id, { of, carried })
    return carried
  }
}
