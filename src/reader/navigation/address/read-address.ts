import type { Report } from '@/report/types'
import { allFigures } from '@/report/walk'
import type { Address, PageName } from './address'
import { nearestId } from './nearest-id'
import { decodeQuery } from './query-code'

/** What a link did not keep: the report it names is not in the package, or the place it names is not in the report. */
export type AddressNotice = 'unknownReport' | 'unknownPlace'

/** What to show: only reports, divisions and figures that exist. */
export interface ReadAddress {
  address: Address
  report: Report
  notice?: AddressNotice
}

/** No parameter that we write is longer; what is, was not written by us and is not looked at. */
const LONGEST = 512

/**
 * The report that a page's parameters ask for: the one of that id, or the first where none is named or it is not there.
 * Never throws.
 *
 * @param params the router's parameters, as they come
 * @param reports newest first, never empty
 */
export function askedFor<Published extends { id: string }>(params: unknown, reports: readonly Published[]): Published {
  const id = readParameter(params, 'r')
  return reports.find((report) => report.id === id) ?? reports[0]
}

/**
 * Reads the parameters that a page was opened with. They may be anything: undecoded, decoded twice, broken, hostile.
 * Never throws.
 *
 * @param page the page that was opened
 * @param params the router's parameters, as they come
 * @param report the one that they ask for, as `askedFor` tells
 */
export function readAddress(page: PageName, params: unknown, report: Report): ReadAddress {
  const id = readParameter(params, 'r')
  // Without its report, a place is not looked up: the newest report would show another one under the same number.
  if (id !== undefined && id !== report.id) {
    return { address: { page, report: report.id }, report, notice: 'unknownReport' }
  }
  switch (page) {
    case 'report':
      return readReportPage(params, report)
    case 'figures':
      return readFiguresPage(params, report)
    case 'quiz':
      return readQuizPage(params, report)
    case 'about':
      return { address: { page, report: report.id }, report }
  }
}

function readReportPage(params: unknown, report: Report): ReadAddress {
  const asked = readParameter(params, 'at')
  const at = asked ? nearestId(report, asked) : undefined
  const q = readParameter(params, 'q')
  // Written by hand (q=信访), it is what it says.
  const query = q ? (decodeQuery(q) ?? q) : undefined
  const address: Address = { page: 'report', report: report.id, ...(at && { at }), ...(query && { query }) }
  return asked === at && q !== null ? { address, report } : { address, report, notice: 'unknownPlace' }
}

function readFiguresPage(params: unknown, report: Report): ReadAddress {
  const at = readParameter(params, 'at')
  const address: Address = { page: 'figures', report: report.id }
  if (at === undefined) return { address, report }
  const known = allFigures(report).some(({ id }) => id === at)
  return known && at ? { address: { ...address, at }, report } : { address, report, notice: 'unknownPlace' }
}

function readQuizPage(params: unknown, report: Report): ReadAddress {
  const seed = readParameter(params, 'seed')
  const address: Address = { page: 'quiz', report: report.id }
  if (seed === undefined) return { address, report }
  const readable = seed !== null && /^[0-9A-Za-z]{1,8}$/.test(seed)
  return readable ? { address: { ...address, seed }, report } : { address, report, notice: 'unknownPlace' }
}

/** One parameter, percent-decoded where it can be: undefined where there is none, null where it is no text of ours. */
function readParameter(params: unknown, name: string): string | null | undefined {
  if (typeof params !== 'object' || params === null) return undefined
  const own = new Map<string, unknown>(Object.entries(params)).get(name)
  const value: unknown = Array.isArray(own) ? own[0] : own // r=a&r=b on H5
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string' || value.length > LONGEST) return null
  try {
    return decodeURIComponent(value).trim()
  } catch {
    return value.trim()
  }
}
