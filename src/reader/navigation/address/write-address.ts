import type { Address } from './address'
import { encodeQuery } from './query-code'

/**
 * The longest link, in bytes. WeChat documents no limit for shared paths; the lowest limit that it documents is 128.
 */
const LONGEST = 128

/** An address in the form that routers and share handlers take. */
export interface WrittenAddress {
  /** From the root: /pages/report/index. */
  path: string
  /** Without the question mark: r=yuncheng-2022&at=s1.3.1f2. */
  query: string
}

/**
 * Writes an address as printable ASCII. Path, `?` and query have at most 128 bytes together: a search query is cut to
 * fit; any other value that is too long (a report id of a hundred letters) or has characters that a link cannot carry
 * is left out, and the link opens the page without it.
 */
export function writeAddress(address: Address): WrittenAddress {
  const path = `/pages/${address.page}/index`
  let query = ''
  const room = (name: string) => LONGEST - `${path}?${query ? `${query}&` : ''}${name}=`.length
  const add = (name: string, value: string | undefined) => {
    if (!value || value.length > room(name) || !/^[A-Za-z0-9._-]+$/.test(value)) return
    query += `${query && '&'}${name}=${value}`
  }

  add('r', address.report)
  if (!query) return { path, query }
  if ('at' in address) add('at', address.at)
  if (address.page === 'quiz') add('seed', address.seed)
  if (address.page === 'report') add('q', encodeQuery(address.query ?? '', room('q')))
  return { path, query }
}

/** The whole address in one string, as onShareAppMessage takes it: /pages/report/index?r=yuncheng-2022&at=s1.3.1f2 */
export function linkOf(address: Address): string {
  const { path, query } = writeAddress(address)
  return query ? `${path}?${query}` : path
}
