import { View } from '@tarojs/components'

/** A bar that fills to a share of the whole. It repeats a printed rate and is therefore silent to screen readers. */
export function Meter({ percent }: { percent: number }) {
  return (
    <View className='meter' aria-hidden>
      <View className='meter-fill' style={{ width: `${Math.min(100, Math.max(0, percent))}%` }} />
    </View>
  )
}
