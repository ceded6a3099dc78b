import { Text, View } from '@tarojs/components'
import type { Report } from '@/report/types'
import { words } from './words'

/** Where the text comes from. */
export function Colophon({ report }: { report: Report }) {
  return (
    <View className='colophon'>
      <Text userSelect>
        {words.source}：{report.source.name}
      </Text>
      <Text className='address' userSelect>
        {report.source.address}
      </Text>
    </View>
  )
}
