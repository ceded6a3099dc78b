import { useRouter } from '@tarojs/taro'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { PageName } from '@/reader/navigation/address/address'
import { askedFor, type ReadAddress, readAddress } from '@/reader/navigation/address/read-address'
import { YearsContext } from '@/reader/years/years-context'
import { reports, years } from '@/reports'
import { OpeningPage } from './opening-page'

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

  if (opened) return <YearsContext.Provider value={years}>{children(opened)}</YearsContext.Provider>
  return <OpeningPage page={page} published={asked} failed={failed} onTryAgain={load} />
}
