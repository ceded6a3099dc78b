import { drawAhead } from '@/platform/draw-ahead'
import { Fallback } from '@/reader/fallback'
import { lookNow } from '@/reader/look'
import { opensAtTop } from '@/reader/opens-at-top'
import { PlainText } from '@/reader/plain-text'
import { ReportReader } from '@/reader/report-reader'
import { Screen } from '@/reader/screen'
import { reports } from '@/reports'
import { WithReport } from '../with-report'

drawAhead((params) => (opensAtTop(params, reports[0].id) ? lookNow() : undefined))

/** The report, to be read: as plain text where nothing else works. */
export function ReportPage() {
  return (
    <WithReport page='report'>
      {(opened) => {
        const plain = (
          <Screen>
            <PlainText report={opened.report} />
          </Screen>
        )
        return (
          <Fallback instead={plain}>
            <ReportReader opened={opened} />
          </Fallback>
        )
      }}
    </WithReport>
  )
}
