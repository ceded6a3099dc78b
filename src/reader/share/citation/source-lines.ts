import type { Report } from '@/report/types'
import { words } from '../../words'

/**
 * The last lines of everything that is copied: title and year of the report, its publisher, and the address, on a line
 * of its own so that WeChat makes it a link. Fields that the report does not have are left out.
 */
export function sourceLines({ title, year, source }: Report): string[] {
  return [
    [title && `《${title}》`, year > 0 && words.report.year(year)].filter(Boolean).join(' '),
    source.name && `${words.report.source}：${source.name}`,
    source.address,
  ].filter(Boolean)
}
