import { useCallback, useEffect, useState } from 'react'
import { afterGuards } from '@/platform/back-guard'
import { returnToReport } from '@/platform/navigate'
import type { Report } from '@/report/types'
import { linkOf } from '../navigation/address/write-address'

/**
 * Gives what leaves this page for a division or figure in the text of the report. Sheets are closed by `close` and gone
 * before: while one is open, going back would only close it.
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
