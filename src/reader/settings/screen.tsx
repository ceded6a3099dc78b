import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { type CSSProperties, type PropsWithChildren, useEffect, useState } from 'react'
import { useKeepScroll } from '@/platform/page-scroll'
import { paintWindow } from '@/platform/paint-window'
import { systemTypeSize } from '@/platform/system-type-size'
import { Fallback } from '../ui/fallback'
import { Notices } from '../ui/notice'
import { words } from '../words'
import { bodySize, screenProps } from './screen-style'
import { useSettings } from './settings'
import { useDark } from './use-dark'

/**
 * The outermost box of every page. It applies the settings: theme, type size and touch size, as classes and CSS
 * variables.
 */
export function Screen({ children }: PropsWithChildren) {
  const settings = useSettings()
  const { theme } = settings
  const [systemSize, setSystemSize] = useState(systemTypeSize)
  const size = bodySize(settings, systemSize)
  const dark = useDark()
  useKeepScroll()
  // biome-ignore lint/correctness/useExhaustiveDependencies: with theme "system", `dark` changes what is painted.
  useEffect(() => paintWindow(theme), [theme, dark])
  useDidShow(() => {
    paintWindow(theme)
    setSystemSize(systemTypeSize()) // may have been changed in WeChat's settings meanwhile
  })
  return (
    <View className={screenProps(settings, size).className} style={{ '--body': `${size}px` } as CSSProperties}>
      <Fallback instead={<View className='page'>{words.app.notShown}</View>}>{children}</Fallback>
      <Notices />
    </View>
  )
}
