import { drawAhead } from '@/platform/draw-ahead'
import { useDrawInSlices } from '@/platform/draw-in-slices'
import { opensAtTop } from '@/reader/navigation/opens-at-top'
import { PlainText } from '@/reader/report/plain-text'
import { ReportReader } from '@/reader/report/report-reader'
import { Screen } from '@/reader/settings/screen'
import { currentScreenProps } from '@/reader/settings/screen-style'
import { Fallback } from '@/reader/ui/fallback'
import { reports } from '@/reports'
import { WithReport } from '../with-report'

drawAhead((params) => (opensAtTop(params, reports[0].id) ? currentScreenProps() : undefined))

/** The report page. Where drawing it fails, it shows the report as plain text. */
export function ReportPage() {
  if (!useDrawInSlices()) return null
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
            <ReportReader opened={opened} published={reports} />
          </Fallback>
        )
      }}
    </WithReport>
  )
}
