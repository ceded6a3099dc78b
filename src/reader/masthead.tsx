import { Text, View } from '@tarojs/components'
import type { Report } from '@/report/types'
import { allIndicators } from '@/report/walk'
import { words } from './words'

/** What this is, who issued it and how much there is to read. */
export function Masthead({ report }: { report: Report }) {
  const meta = [report.issuer, words.vintage(report.year), words.figures(allIndicators(report).length)]
  return (
    <View className='masthead'>
      <Text className='eyebrow'>{`${words.account} · ${words.kind}`}</Text>
      <View className='title' ariaRole='heading' aria-level={1}>
        {report.title}
      </View>
      <Text className='meta'>{meta.filter(Boolean).join(' · ')}</Text>
    </View>
  )
}
