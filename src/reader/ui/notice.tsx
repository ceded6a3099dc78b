import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'

/** How long a notice stays, ms: long enough to be read slowly, twice. */
const STAY = 5000

let show: ((text: string) => void) | undefined
let waiting: string | undefined

/** Shows a short message on the current page for some seconds. */
export function notify(text: string): void {
  if (show) show(text)
  else waiting = text
}

/** The place where notices appear; every page has one. Screen readers announce them. */
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
