import { Text, View } from '@tarojs/components'
import type { Report } from '@/report/types'
import { allParagraphs } from '@/report/walk'
import { widen } from '@/report/widen'
import { words } from './words'

/** The whole report as plain paragraphs: what is left to read when drawing it any better has failed. */
export function PlainText({ report }: { report: Report }) {
  return (
    <View className='page'>
      <View className='notice'>{words.plainText}</View>
      {allParagraphs(report).map((paragraph) => (
        <Text key={paragraph.id} className='prose' userSelect>
          {widen(paragraph.text)}
        </Text>
      ))}
    </View>
  )
}
