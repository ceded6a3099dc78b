import { View } from '@tarojs/components'
import { usePageScroll } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { scrollOffset, windowHeight } from '@/platform/scroll'

/** Least time between two measurements, ms: 5 updates a second, a quarter of what WeChat's audit allows. */
const PACE = 200

/** How far the page is read, 0 to 100, as it scrolls. */
export function useProgress(): number {
  const [percent, setPercent] = useState(0)
  const waiting = useRef(false)
  usePageScroll(() => {
    if (waiting.current) return
    waiting.current = true
    setTimeout(async () => {
      waiting.current = false
      const { top, height } = await scrollOffset()
      const room = height - windowHeight()
      setPercent(room > 0 ? Math.min(100, Math.round((top / room) * 100)) : 0)
    }, PACE)
  })
  return percent
}

/** A thin line at the top edge that fills as the reader goes on. */
export function ProgressBar() {
  const percent = useProgress()
  return <View className='progress' aria-hidden style={{ transform: `scaleX(${percent / 100})` }} />
}
