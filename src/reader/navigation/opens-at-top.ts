import { isSinglePage } from '@/platform/single-page'
import { readLastRead } from './last-read'

/**
 * Whether a report page with these parameters opens as most do: this report at its top, everything folded, with the
 * whole bottom bar. It does not when the link asks for a place or the reader left the report somewhere else.
 *
 * @param params the router's parameters, unchecked; any value other than the report's id counts as asking for something
 * else
 */
export function opensAtTop({ r, at, q }: Record<string, unknown>, reportId: string): boolean {
  if (isSinglePage() || at || q || (r && r !== reportId)) return false
  const last = readLastRead(reportId)
  return !last || (last.expanded.length === 0 && last.place.anchor === '' && last.place.top === 0)
}
