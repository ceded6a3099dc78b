import { openReport } from '@/platform/navigate'
import { isSinglePage } from '@/platform/single-page'
import type { Report } from '@/report/types'
import type { PageName } from '../navigation/address/address'
import { linkOf } from '../navigation/address/write-address'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import type { Published } from './published'

interface OlderReportProps {
  report: Report
  newest: Published
  page?: Exclude<PageName, 'report'>
  /** Opens the newest report; by default at this page. */
  onOpen?: (newest: Published) => void
}

/** Says on top of a page that its report is not the newest, with one tap to that one; nothing on the newest itself. */
export function OlderReport({ report, newest, page = 'about', onOpen }: OlderReportProps) {
  if (report.id === newest.id || isSinglePage()) return null
  const open = onOpen ?? (({ id }: Published) => openReport(linkOf({ page, report: id })))
  return (
    <Pressable className='older' onTap={() => open(newest)}>
      {`${words.report.isOlder(report.year)} ›`}
    </Pressable>
  )
}
