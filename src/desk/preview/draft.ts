import type { PackedReport } from '../../report/pack'
import type { AllSeries } from '../../report/series'
import type { Term } from '../../report/term'

/** What the reader in the preview shows instead of compiled content. */
export interface Draft {
  /** Newest first, each with the places of its figures that stand in a series, as the app has them. */
  reports: [report: PackedReport, compared: readonly number[]][]
  series: AllSeries
  terms: Term[]
}
