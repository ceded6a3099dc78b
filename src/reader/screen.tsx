import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { type CSSProperties, type PropsWithChildren, useEffect, useState } from 'react'
import { paintWindow } from '@/platform/paint-window'
import { systemTypeSize } from '@/platform/system-type-size'
import { Fallback } from './fallback'
import { Notices } from './notice'
import { useSettings } from './settings'
import { useDark } from './use-dark'
import { words } from './words'

/** Body size from which touch targets are those of 适老化通用设计规范 for elder screens: 60 px instead of 44. */
const LARGE = 24

/** The outermost box of every page: theme, type size and touch size for all that is inside, as CSS variables. */
export function Screen({ children }: PropsWithChildren) {
  const { typeSize, theme } = useSettings()
  const [systemSize, setSystemSize] = useState(systemTypeSize)
  const size = typeSize ?? systemSize
  const large = size >= LARGE
  const dark = useDark()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the system's theme, where it is followed, is painted too.
  useEffect(() => paintWindow(theme), [theme, dark])
  useDidShow(() => {
    paintWindow(theme)
    setSystemSize(systemTypeSize()) // may have been changed in WeChat's settings meanwhile
  })
  return (
    <View className={`screen ${theme}${large ? ' large' : ''}`} style={{ '--body': `${size}px` } as CSSProperties}>
      <Fallback instead={<View className='page'>{words.notShown}</View>}>{children}</Fallback>
      <Notices />
    </View>
  )
}
