import { unpackReport } from '@/report/pack'
import type { Report } from '@/report/types'
import listed from './all.reports'

/** A report that this app publishes. */
export interface PublishedReport {
  id: string
  title: string
  year: number
  /** The report, where it is here: the newest from the start, an older one once it was loaded. */
  readonly report: Report | undefined
  /** Fetches the report from its own package or file. Rejects where that does not come, and may be tried again. */
  load(): Promise<Report>
}

/** Every report, newest first. There is always one: the build fails without. */
export const reports: readonly PublishedReport[] = listed.map((it) => {
  let report: Report | undefined
  return {
    id: it.id,
    title: it.title,
    year: it.year,
    get report() {
      if (!('load' in it)) report ??= unpackReport(it) // when it is asked for: not before the first screen is drawn
      return report
    },
    async load() {
      report ??= unpackReport('load' in it ? await it.load() : it)
      return report
    },
  }
})
