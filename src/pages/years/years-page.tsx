import { Text, View } from '@tarojs/components'
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useContext, useEffect, useState } from 'react'
import { isSinglePage } from '@/platform/single-page'
import type { Address } from '@/reader/navigation/address/address'
import type { ReadAddress } from '@/reader/navigation/address/read-address'
import { linkOf, writeAddress } from '@/reader/navigation/address/write-address'
import { ReaderBar } from '@/reader/navigation/reader-bar'
import { DisplaySheet } from '@/reader/settings/display-sheet'
import { Screen } from '@/reader/settings/screen'
import { copyWithNotice } from '@/reader/ui/copy-with-notice'
import { notify } from '@/reader/ui/notice'
import { Pressable } from '@/reader/ui/pressable'
import { words } from '@/reader/words'
import { SeriesList } from '@/reader/years/series-list'
import { seriesTable } from '@/reader/years/series-table'
import { YearsContext } from '@/reader/years/years-context'
import { WithReport } from '../with-report'

/** 历年对比: every series, with the values of all years side by side. */
export function YearsPage() {
  return <WithReport page='years'>{(opened) => <Compared {...opened} />}</WithReport>
}

function Compared({ report, address, notice }: ReadAddress) {
  const years = useContext(YearsContext)
  const asked = address.page === 'years' ? address.at : undefined
  const [at, setAt] = useState(asked)
  const [displaying, setDisplaying] = useState(false)
  const series = years.series.find(({ id }) => id === at)

  useEffect(() => {
    const known = years.series.some(({ id }) => id === asked)
    const problem = notice ?? (asked && !known ? 'unknownPlace' : undefined)
    if (problem) notify(words.notices[problem])
  }, [asked, notice, years])

  const here: Address = { page: 'years', report: report.id, ...(series && { at: series.id }) }
  const title = series ? `${series.name} · ${words.years.compare}` : `${words.years.compare} · ${report.title}`
  useShareAppMessage(() => ({ title, path: linkOf(here) }))
  useShareTimeline(() => ({ title, query: writeAddress(here).query }))

  const copy = () => seriesTable(years.series, years).then(copyWithNotice, () => notify(words.app.notLoaded))
  return (
    <Screen>
      <View className='page' ariaRole='main'>
        <View className='years-title' ariaRole='heading' aria-level={1}>
          {words.years.compare}
        </View>
        <Text className='note'>
          {years.series.length > 0 ? words.years.about(years.series.length) : words.years.nothing}
        </Text>
        {years.series.length > 0 && <SeriesList report={report} years={years} asked={asked} onOpen={setAt} />}
        {years.series.length > 0 && !isSinglePage() && (
          <Pressable className='action' onTap={copy}>
            {words.years.copyTable}
          </Pressable>
        )}
      </View>
      <ReaderBar current='years' report={report} onDisplay={() => setDisplaying(true)} />
      {/* A wrapper of its own: see figures-page.tsx. */}
      <View>{displaying && <DisplaySheet onClose={() => setDisplaying(false)} />}</View>
    </Screen>
  )
}
