import { Fallback } from '@/reader/fallback'
import { PlainText } from '@/reader/plain-text'
import { ReportReader } from '@/reader/report-reader'
import { Screen } from '@/reader/screen'
import { WithReport } from '../with-report'

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
