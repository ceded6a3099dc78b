import { Text, View } from '@tarojs/components'
import { words } from '../words'

interface MastheadProps {
  /** The report's title as printed. */
  title: string
  /** The line below the title: issuer, year and number of figures, or why the report is not shown yet. */
  meta: string
}

/** The head of the report page: the account, the report's title and one line about it. */
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
