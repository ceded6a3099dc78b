import { useRef, useState } from 'react'
import { usePageScroll } from '@/platform/page-scroll'
import { windowHeight } from '@/platform/scroll'
import { scrollOffset } from '@/platform/scroll-offset'

/** Least time between two measurements, ms: 5 updates a second, a quarter of what WeChat's audit allows. */
const PACE = 200

/** How far the page is scrolled, in whole per cent of its length. */
export async function readPercent(): Promise<number> {
  const { top, height } = await scrollOffset()
  const room = height - windowHeight()
  return room > 0 ? Math.min(100, Math.round((top / room) * 100)) : 0
}

/** The value of `readPercent`, updated as the page scrolls. */
export function useProgress(): number {
  const [percent, setPercent] = useState(0)
  const waiting = useRef(false)
  usePageScroll(() => {
    if (waiting.current) return
    waiting.current = true
    setTimeout(async () => {
      waiting.current = false
      setPercent(await readPercent())
    }, PACE)
  })
  return percent
}
