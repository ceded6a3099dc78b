import { isSinglePage } from '@/platform/single-page'
import { readLastRead } from './last-read'

/**
 * Whether a report page of these parameters opens as most do, at the top of this report with everything folded: its link
 * asks for nothing else, the reader has not left it somewhere, and it has its whole bar.
 *
 * @param params the router's parameters, as they come; one that is written strangely counts as asking for something else
 */
export function opensAtTop({ r, at, q }: Record<string, unknown>, reportId: string): boolean {
  if (isSinglePage() || at || q || (r && r !== reportId)) return false
  const last = readLastRead(reportId)
  return !last || (last.expanded.length === 0 && last.place.anchor === '' && last.place.top === 0)
}
