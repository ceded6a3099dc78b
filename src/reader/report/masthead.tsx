import { Text, View } from '@tarojs/components'
import { words } from '../words'

interface MastheadProps {
  /** The report's title as printed. */
  title: string
  /** A line below it: who issued the report and how much there is to read, or why it is not here yet. */
  meta: string
}

/** What this is. */
export function Masthead({ title, meta }: MastheadProps) {
  return (
    <View className='masthead'>
      <Text className='eyebrow'>{`${words.app.account} · ${words.app.kind}`}</Text>
      <View className='title' ariaRole='heading' aria-level={1}>
        {title}
      </View>
      <Text className='meta'>{meta}</Text>
    </View>
  )
}
