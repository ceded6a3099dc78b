import { readStored, store } from '@/platform/storage'

const KEY = 'searches'
/** How many searches are kept. */
const KEPT = 8

function readQueries(stored: unknown): string[] | undefined {
  return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, KEPT) : undefined
}

/** The last searches on this phone, latest first. */
export function recentSearches(): string[] {
  return readStored(KEY, readQueries, [])
}

/** Adds a search from which the reader has opened a hit. */
export function rememberSearch(query: string): void {
  store(KEY, [query, ...recentSearches().filter((it) => it !== query)].slice(0, KEPT))
}

export function forgetSearches(): void {
  store(KEY, [])
}
