import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { BackGuard } from '@/platform/back-guard'
import { words } from '../words'

/** How long something may be on its way before the reader is told, ms: up to here it seems to come at once. */
const AT_ONCE = 100

interface LoadingNoticeProps {
  /** The reader goes back instead of waiting. */
  onClose: () => void
}

/** Says that what the reader has asked for is on its way, where it is not there at once. */
export function LoadingNotice({ onClose }: LoadingNoticeProps) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), AT_ONCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <View className='notices' aria-live='polite'>
      <BackGuard onBack={onClose} />
      {late && <View className='notice'>{words.app.opening}</View>}
    </View>
  )
}
