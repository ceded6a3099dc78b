import type { BaseEventOrig } from '@tarojs/components'
import { useRef } from 'react'

/** How far a finger must go down, px. */
const FAR = 64

/** A touch event of either target; Taro's types leave the fingers out. */
interface Touched extends BaseEventOrig {
  touches?: { clientX: number; clientY: number }[]
  changedTouches?: { clientX: number; clientY: number }[]
}

/**
 * Touch handlers that call `onSwipe` when one finger has gone down, more down than sideways. `mayBegin` is asked as the
 * finger touches. The finger is not followed: every step of it would be a setData.
 */
export function useSwipeDown(onSwipe: () => void, mayBegin: () => boolean = () => true) {
  const start = useRef<{ clientX: number; clientY: number }>()
  return {
    onTouchStart({ touches = [] }: Touched) {
      start.current = touches.length === 1 && mayBegin() ? touches[0] : undefined
    },
    onTouchEnd({ changedTouches = [] }: Touched) {
      const from = start.current
      const [to] = changedTouches
      start.current = undefined
      if (!from || !to) return
      const down = to.clientY - from.clientY
      if (down >= FAR && down > 2 * Math.abs(to.clientX - from.clientX)) onSwipe()
    },
  }
}
