import { useCallback, useEffect, useState } from 'react'
import { afterGuards } from '@/platform/back-guard'
import { returnToReport } from '@/platform/navigate'
import type { Report } from '@/report/types'
import { linkOf } from '../navigation/address/write-address'

/**
 * Gives a function that leaves this page for a division or figure in the report's text. It calls `close` and waits
 * until the sheets are gone: while one is open, going back would only close it.
 */
export function useLeaveForText(report: Report, close: () => void): (id: string) => void {
  const [at, setAt] = useState<string>()
  useEffect(() => {
    if (!at) return
    setAt(undefined)
    afterGuards(() => returnToReport({ at }, linkOf({ page: 'report', report: report.id, at })))
  }, [at, report])
  return useCallback(
    (id: string) => {
      close()
      setAt(id)
    },
    [close],
  )
}
