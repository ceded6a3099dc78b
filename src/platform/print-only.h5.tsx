import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** Words that stand on paper alone. */
export function PrintOnly({ children }: PropsWithChildren) {
  return <View className='print-only'>{children}</View>
}
