import type { BaseEventOrig } from '@tarojs/components'
import { useRef } from 'react'

/** How far down a finger must move, px. */
const FAR = 64

/** A touch event in WeChat or a browser; Taro's types lack the touches. */
interface Touched extends BaseEventOrig {
  touches?: { clientX: number; clientY: number }[]
  changedTouches?: { clientX: number; clientY: number }[]
}

/**
 * Touch handlers that call `onSwipe` after one finger has moved down, more than sideways. `mayBegin` is called at the
 * start of the touch. The sheet does not follow the finger: each step would cost a setData.
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
