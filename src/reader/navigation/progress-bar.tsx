import { View } from '@tarojs/components'
import { useProgress } from './use-progress'

/** A thin line at the top edge of the screen that shows how far the reader has scrolled. */
export function ProgressBar() {
  const percent = useProgress()
  if (percent === 0) return null
  return <View className='progress' aria-hidden style={{ transform: `scaleX(${percent / 100})` }} />
}
