import type { PackedReport } from '../../report/pack'
import type { PackedSeries } from '../../report/pack-series'
import type { Term } from '../../report/term'

/** What the reader in the preview shows instead of compiled content. */
export interface Draft {
  /** Newest first, as the app has them. */
  reports: PackedReport[]
  series: PackedSeries
  terms: Term[]
}
