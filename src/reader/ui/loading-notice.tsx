import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { BackGuard } from '@/platform/back-guard'
import { words } from '../words'

/** The notice appears after this long, ms; what loads faster seems to come at once. */
const AT_ONCE = 100

interface LoadingNoticeProps {
  /** Called when the reader goes back instead of waiting. */
  onClose: () => void
}

/** Says that something is loading, unless it comes at once. */
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
