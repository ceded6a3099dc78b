import { readStored, store } from '@/platform/storage'

const KEY = 'searches'
/** How many are kept. */
const KEPT = 8

function readQueries(stored: unknown): string[] | undefined {
  return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, KEPT) : undefined
}

/** What was searched for on this phone, latest first. */
export function recentSearches(): string[] {
  return readStored(KEY, readQueries, [])
}

/** Puts a search that led somewhere first. */
export function rememberSearch(query: string): void {
  store(KEY, [query, ...recentSearches().filter((it) => it !== query)].slice(0, KEPT))
}

export function forgetSearches(): void {
  store(KEY, [])
}
