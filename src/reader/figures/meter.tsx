import { View } from '@tarojs/components'

/** A bar that fills to a share of the whole. It repeats a printed rate; empty, it is silent to screen readers. */
export function Meter({ percent }: { percent: number }) {
  return <View className='meter' style={{ backgroundSize: `${Math.min(100, Math.max(0, percent))}% 100%` }} />
}
