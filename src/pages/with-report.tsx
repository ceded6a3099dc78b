import { useRouter } from '@tarojs/taro'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { setPageTitle } from '@/platform/page-title'
import type { PageName } from '@/reader/navigation/address/address'
import { askedFor, type ReadAddress, readAddress } from '@/reader/navigation/address/read-address'
import { words } from '@/reader/words'
import { YearsContext } from '@/reader/years/years-context'
import { reports, years } from '@/reports'
import { OpeningPage } from './opening-page'

/** What the navigation bar calls each page but the report's, which names itself. */
const PAGES = {
  figures: words.tabs.figures,
  quiz: words.tabs.quiz,
  about: words.report.about,
  years: words.years.compare,
}

interface WithReportProps {
  page: PageName
  /** Draws the page once its report is loaded. */
  children: (opened: ReadAddress) => ReactNode
}

/** A page about the report that its address asks for. Until the report is loaded, an `OpeningPage`. */
export function WithReport({ page, children }: WithReportProps) {
  const { params } = useRouter()
  const asked = useMemo(() => askedFor(params, reports), [params])
  const [report, setReport] = useState(asked.report)
  const [failed, setFailed] = useState(false)
  const opened = useMemo(() => report && readAddress(page, params, report), [page, params, report])

  const load = useCallback(() => {
    setFailed(false)
    asked.load().then(setReport, () => setFailed(true))
  }, [asked])
  useEffect(() => {
    if (!report) load()
  }, [report, load])

  const isOlder = report !== undefined && report.id !== reports[0].id
  useEffect(() => {
    if (isOlder && page !== 'report') setPageTitle(words.report.barTitleOf(PAGES[page], report.year))
  }, [isOlder, page, report])

  if (opened) return <YearsContext.Provider value={years}>{children(opened)}</YearsContext.Provider>
  return <OpeningPage page={page} published={asked} failed={failed} onTryAgain={load} />
}
