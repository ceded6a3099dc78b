import type { ScrollPlace } from '@/platform/scroll'
import { readStored, store } from '@/platform/storage'

/** Where a reader left a report. */
export interface LastRead {
  /** Ids of the divisions that were open. */
  expanded: string[]
  place: ScrollPlace
  /** When, ms since 1970. */
  at: number
}

function keyOf(reportId: string): string {
  return `place:${reportId}`
}

/** Where the reader left that report; undefined where it was never opened or the storage cannot be read. */
export function readLastRead(reportId: string): LastRead | undefined {
  return readStored(keyOf(reportId), checkLastRead, undefined)
}

export function storeLastRead(reportId: string, lastRead: LastRead): void {
  store(keyOf(reportId), lastRead)
}

function checkLastRead(stored: unknown): LastRead | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { expanded, place, at } = stored as Partial<LastRead>
  const valid =
    Array.isArray(expanded) &&
    expanded.every((id) => typeof id === 'string') &&
    typeof place?.anchor === 'string' &&
    Number.isFinite(place.top) &&
    Number.isFinite(at)
  return valid ? (stored as LastRead) : undefined
}
