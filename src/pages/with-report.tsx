import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { PageName } from '@/reader/address/address'
import { askedFor, type ReadAddress, readAddress } from '@/reader/address/read-address'
import { Masthead } from '@/reader/masthead'
import { Screen } from '@/reader/screen'
import { Tappable } from '@/reader/tappable'
import { words } from '@/reader/words'
import { reports } from '@/reports'

interface WithReportProps {
  page: PageName
  /** The page, once its report is there. */
  children: (opened: ReadAddress) => ReactNode
}

/** A page of the report that its address asks for; until that has been loaded, a page that says so. */
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

  if (opened) return children(opened)
  return (
    <Screen>
      <View className='page' ariaRole='main'>
        <View aria-live='polite'>
          <Masthead title={asked.title} meta={failed ? words.notLoaded : words.opening} />
        </View>
        {failed && (
          <Tappable className='button' onTap={load}>
            {words.tryAgain}
          </Tappable>
        )}
      </View>
    </Screen>
  )
}
