import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Report } from '@/report/types'
import { allParagraphs } from '@/report/walk'
import { Pressable } from '../ui/pressable'
import { words } from '../words'

/** Paragraphs in a box, and boxes added at a time: WeChat's audit allows 60 children, and 256 KB in one setData. */
const BOX = 50
const BOXES = 6

/** The whole report as plain paragraphs, for when drawing it in full has failed. */
export function PlainText({ report }: { report: Report }) {
  const [shown, setShown] = useState(BOXES)
  const paragraphs = allParagraphs(report)
  const boxes = Array.from({ length: Math.ceil(paragraphs.length / BOX) }, (_, i) =>
    paragraphs.slice(i * BOX, (i + 1) * BOX),
  )
  return (
    <View className='page'>
      <View className='notice'>{words.app.plainText}</View>
      {boxes.slice(0, shown).map((box) => (
        <View key={box[0].id} className='plain'>
          {box.map((paragraph) => (
            <Text key={paragraph.id} className='prose' userSelect>
              {toFullWidthPunctuation(paragraph.text)}
            </Text>
          ))}
        </View>
      ))}
      <View>
        {shown < boxes.length && (
          <Pressable className='text-button' onTap={() => setShown(shown + BOXES)}>
            {words.app.showMore}
          </Pressable>
        )}
      </View>
    </View>
  )
}
