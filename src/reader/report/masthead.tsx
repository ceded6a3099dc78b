import { Text, View } from '@tarojs/components'
import type { MastheadLines } from '@/report/masthead-lines'
import { EldersButton } from '../settings/elders-button'
import { Prose } from './prose'

interface MastheadProps {
  /** The title that an editor has given, shown where the text has none of its own. */
  title: string
  /** The line below the title: issuer, year and number of figures, or why the report is not shown yet. */
  meta: string
  /** What the text itself says there. */
  lines?: MastheadLines
}

/**
 * The head of the report page: the account, the report's title and one line about it. Notes above the title (a document
 * number) come before it in the text and to screen readers, and are seen below it.
 */
export function Masthead({ title, meta, lines }: MastheadProps) {
  return (
    <View className='masthead'>
      <EldersButton />
      {lines?.before.map((line) => (
        <Prose key={line.id} paragraph={line} className='prose note' />
      ))}
      <View className='title' ariaRole='heading' aria-level={1}>
        {lines?.title.length
          ? lines.title.map((line) => <Prose key={line.id} paragraph={line} className='own-title prose' />)
          : title}
      </View>
      {lines?.after.map((line) => (
        <Prose key={line.id} paragraph={line} className='prose note' />
      ))}
      <Text className='meta'>{meta}</Text>
    </View>
  )
}
