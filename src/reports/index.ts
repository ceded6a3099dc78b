import { unpackReport } from '@/report/pack'
import type { AllSeries } from '@/report/series'
import type { Report } from '@/report/types'
import listed, { series } from './all.reports'

/** A report that this app publishes. */
export interface PublishedReport {
  id: string
  title: string
  year: number
  /** The report, where it is here: the newest from the start, an older one once it was loaded. */
  readonly report: Report | undefined
  /** Places of its figures that have a value in other years too, from 1; known where the report is here. */
  readonly compared: readonly number[]
  /** Fetches the report from its own package or file. Rejects where that does not come, and may be tried again. */
  load(): Promise<Report>
}

/** Every report, newest first. There is always one: the build fails without. */
export const reports: readonly PublishedReport[] = listed.map((it) => {
  const { id, title, year } = 'load' in it ? it : it[0]
  let report: Report | undefined
  let compared = 'load' in it ? [] : it[1]
  return {
    id,
    title,
    year,
    get report() {
      if (!('load' in it)) report ??= unpackReport(it[0]) // when it is asked for: not before the first screen is drawn
      return report
    },
    get compared() {
      return compared
    },
    async load() {
      if (report) return report
      const [packed, places] = 'load' in it ? await it.load() : it
      compared = places
      report ??= unpackReport(packed)
      return report
    },
  }
})

let all: AllSeries | undefined = series.count === 0 ? { reports: [], series: [] } : undefined

/** The years side by side; none where only one report is published. */
export const years = {
  published: reports,
  /** How many series there are. */
  count: series.count,
  /** The series, once they were loaded. */
  get all(): AllSeries | undefined {
    return all
  },
  /** Fetches the series from their own package or file. Rejects where that does not come, and may be tried again. */
  async load(): Promise<AllSeries> {
    all ??= await series.load()
    return all
  },
}
