/*
 * `query-string` for Taro's router, which needs nothing of it but the undecoded pairs of an address. A test compares this
 * with the library.
 */

type Value = string | null | (string | null)[]

/** The pairs of a query as they stand in it: null for a key without =, an array for one that comes again. */
function parse(query: string): Record<string, Value> {
  const found: Record<string, Value> = Object.create(null)
  for (const pair of query
    .trim()
    .replace(/^[?#&]/, '')
    .split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const key = at < 0 ? pair : pair.slice(0, at)
    const value = at < 0 ? null : pair.slice(at + 1)
    found[key] = key in found ? (([] as Value[]).concat(found[key], value) as Value) : value
  }
  return found
}

export default { parse }
