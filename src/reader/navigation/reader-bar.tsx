import { openPage, returnToReport } from '@/platform/navigate'
import { isSinglePage } from '@/platform/single-page'
import type { Report } from '@/report/types'
import { words } from '../words'
import { linkOf } from './address/write-address'
import { BottomBar, type Tab } from './bottom-bar'

interface ReaderBarProps {
  current: 'report' | 'figures' | 'quiz' | 'years'
  report: Report
  /**
   * Given on the report page, where they open its sheets. On other pages the bar goes back to the report and opens them
   * there.
   */
  onContents?: () => void
  onSearch?: () => void
  onDisplay: () => void
}

/** The bottom bar: 目录 · 数说 · 搜索 · 答题 · 字号. In single-page mode, only the tabs that work on this page. */
export function ReaderBar({ current, report, onContents, onSearch, onDisplay }: ReaderBarProps) {
  const backFor = (sheet: 'contents' | 'search') => () =>
    returnToReport({ sheet }, linkOf({ page: 'report', report: report.id }))
  const pageTab = (page: 'figures' | 'quiz', name: string): Tab => ({
    icon: page,
    name,
    active: page === current,
    onTap: () => page !== current && openPage(linkOf({ page, report: report.id })),
  })
  const tabs: Tab[] = [
    { icon: 'contents', name: words.tabs.contents, onTap: onContents ?? backFor('contents') },
    pageTab('figures', words.tabs.figures),
    { icon: 'search', name: words.tabs.search, onTap: onSearch ?? backFor('search') },
    pageTab('quiz', words.tabs.quiz),
    { icon: 'display', name: words.tabs.display, onTap: onDisplay },
  ]
  const works = ({ icon }: Tab) => icon === 'display' || (current === 'report' && icon !== 'figures' && icon !== 'quiz')
  return <BottomBar tabs={isSinglePage() ? tabs.filter(works) : tabs} />
}
