import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import { readAddress } from '@/reader/address/read-address'
import { Fallback } from '@/reader/fallback'
import { PlainText } from '@/reader/plain-text'
import { ReportReader } from '@/reader/report-reader'
import { Screen } from '@/reader/screen'
import { reports } from '@/reports'

/** The report, to be read: as plain text where nothing else works. */
export function ReportPage() {
  const { params } = useRouter()
  const opened = useMemo(() => readAddress('report', params, reports), [params])
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
}
