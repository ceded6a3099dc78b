import { View } from '@tarojs/components'
import { useProgress } from './use-progress'

/** A thin line at the top edge that fills as the reader goes on. */
export function ProgressBar() {
  const percent = useProgress()
  if (percent === 0) return null
  return <View className='progress' aria-hidden style={{ transform: `scaleX(${percent / 100})` }} />
}
