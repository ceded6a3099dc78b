import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'

/** How long a notice stays, ms: read slowly, twice. */
const STAY = 5000

let show: ((text: string) => void) | undefined
let waiting: string | undefined

/** Says a short word to the reader on the page in view; it passes by itself. */
export function notify(text: string): void {
  if (show) show(text)
  else waiting = text
}

/** Where notices appear: one on every page. They are announced and cover no text for long. */
export function Notices() {
  const [text, setText] = useState<string>()
  useEffect(() => {
    show = setText
    if (waiting) setText(waiting)
    waiting = undefined
    return () => {
      if (show === setText) show = undefined
    }
  }, [])
  useEffect(() => {
    if (!text) return
    const timer = setTimeout(() => setText(undefined), STAY)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <View className='notices' aria-live='polite'>
      {text && <View className='notice'>{text}</View>}
    </View>
  )
}
