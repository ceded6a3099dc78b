import type { Report } from '@/report/types'
import { allFigures } from '@/report/walk'
import type { Address, PageName } from './address'
import { nearestId } from './nearest-id'
import { decodeQuery } from './query-code'

/** Why a link cannot be followed: its report is not in the package, or its place is not in the report. */
export type AddressNotice = 'unknownReport' | 'unknownPlace'

/** What to show. The report, division or figure exists. */
export interface ReadAddress {
  address: Address
  report: Report
  notice?: AddressNotice
}

/** Longest value that is read, in UTF-16 units: `writeAddress` never writes one as long. */
const LONGEST = 512

/** What WeChat hangs on links that it hands on: …&at=s1.6.1#wechat_redirect, …#rd */
const HUNG_ON = /#(wechat_[^#]*|rd)?$/

/**
 * The report that a page's parameters ask for, or the first where they name none or one that does not exist.
 * Never throws.
 *
 * @param params the router's parameters, unchecked
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
 * @param params the router's parameters, unchecked
 * @param report the result of `askedFor`
 */
export function readAddress(page: PageName, params: unknown, report: Report): ReadAddress {
  const id = readParameter(params, 'r')
  // The place is ignored where its report is missing: in another report, the same number is another place.
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
    case 'years':
      return readYearsPage(params, report)
    case 'about':
      return { address: { page, report: report.id }, report }
  }
}

function readReportPage(params: unknown, report: Report): ReadAddress {
  const asked = readParameter(params, 'at')
  const at = asked ? nearestId(report, asked) : undefined
  const q = readParameter(params, 'q')
  // A link written by hand (q=信访) has the query in plain text.
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

/** Whether there is such a series, the page knows. */
function readYearsPage(params: unknown, report: Report): ReadAddress {
  const at = readParameter(params, 'at')
  return { address: { page: 'years', report: report.id, ...(at && { at }) }, report }
}

function readQuizPage(params: unknown, report: Report): ReadAddress {
  const seed = readParameter(params, 'seed')
  const address: Address = { page: 'quiz', report: report.id }
  if (seed === undefined) return { address, report }
  const readable = seed !== null && /^[0-9A-Za-z]{1,8}$/.test(seed)
  return readable ? { address: { ...address, seed }, report } : { address, report, notice: 'unknownPlace' }
}

/** One parameter, percent-decoded if possible. Undefined where it is absent, null where it is no text or too long. */
function readParameter(params: unknown, name: string): string | null | undefined {
  if (typeof params !== 'object' || params === null) return undefined
  const own = new Map<string, unknown>(Object.entries(params)).get(name)
  const value: unknown = Array.isArray(own) ? own[0] : own // r=a&r=b on H5
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string' || value.length > LONGEST) return null
  return decoded(value).replace(HUNG_ON, '').trim() || undefined
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
