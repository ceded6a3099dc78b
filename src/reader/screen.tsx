import { View } from '@tarojs/components'
import type { CSSProperties, PropsWithChildren } from 'react'
import { systemTypeSize } from '@/platform/system-type-size'
import { Notices } from './notice'
import { useSettings } from './settings'

/** Body size from which touch targets are those of 适老化通用设计规范 for elder screens: 60 px instead of 44. */
const LARGE = 24

/** The outermost box of every page: theme, type size and touch size as CSS variables for all that is inside. */
export function Screen({ children }: PropsWithChildren) {
  const { typeSize, theme } = useSettings()
  const size = typeSize ?? systemTypeSize()
  const large = size >= LARGE
  const variables = { '--body': `${size}px`, '--touch': `${large ? 60 : 44}px` } as CSSProperties
  return (
    <View className={`screen ${theme}${large ? ' large' : ''}`} style={variables}>
      {children}
      <Notices />
    </View>
  )
}
