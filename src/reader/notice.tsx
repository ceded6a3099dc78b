import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'

/** How long a notice stays, ms: read slowly, twice. */
const STAY = 6000

/** A short word to the reader that passes by itself; it is announced and covers nothing. */
export function Notice({ text }: { text: string | undefined }) {
  const [shown, setShown] = useState(text)
  useEffect(() => {
    setShown(text)
    const timer = setTimeout(() => setShown(undefined), STAY)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <View className='notice-place' aria-live='polite'>
      {shown && <View className='notice'>{shown}</View>}
    </View>
  )
}
